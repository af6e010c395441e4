// A relative from the village, through the eyes of a district officer. The people are invented; what happens to them is documented (see police.key.yaml).
// One paragraph = one line = one id. Examinations (at:) only give clues. Decisions are sticky (+) and stand in police.key.yaml.
INCLUDE shared.ink

// Pages of the drawing book that Aiperi has shown of her own will; shown by the meter. Set to 0 when she packs the book.
VAR pages = 0
// She has shown three pages or more. Told at the end.
VAR trusted = false
// The hosts know who rang. Settled on Friday.
VAR named = false
// Your notes say that she's sixteen. Settled at the precinct.
VAR sixteen = false
// 0: Cholpon has been heard, 1: a word has been put on her, 2: nobody has written down what she says. Settled on Friday.
VAR host = 0
// 0: listed and in Aiperi's envelope, 1: in the drawer, 2: in your coat. Settled for the night.
VAR papers = 0
// Aiperi was told that she'd be home by the weekend. Settled on Friday.
VAR weekend = false
// 0: Zuura was told first, and not accused, 1: by a stranger, on the bus, 2: by Batma, or by you as a judge.
VAR mother = 0
// There's a file.
VAR filed = true
// She was told that you'd ring at six, and you do. Settled on Friday.
VAR six = false
// Where she slept on Monday. 0: at the centre, 1: on the neighbour's sofa, 2: with the hosts, 3: behind the desk. Settled on Friday.
VAR night = 0

-> call

=== call
# scene: door # place: precinct # cast: colleague # time: 11:20 # mood: day # cue: phone
Monday, 4 December. "I don't complain," says the telephone. "I report. A small child has been crying behind a locked door for an hour, and I've run out of songs." It's Galina Petrovna, from the third floor. #id:cn.p.0001 #speaker:galina
"And you needn't tell them who rang," she adds. "I borrow salt from those people." #id:cn.p.0002 #speaker:galina
The sergeant waves it away. "Behind every second door something's crying. By the time you're there, it turns out to have wanted soup." He's on leave from next week, and means no harm. #id:cn.p.0003 #speaker:colleague
+ [Ask her who lives behind that door. #id:cn.p.call-who #free]
    "A young couple from Kyrgyzstan. Polite. They carry up my potatoes. And since the summer a girl. A relative, they say. I've never seen her go to school. I've never seen her go." #id:cn.p.0004 #speaker:galina
+ [Ask the sergeant to come along. #id:cn.p.call-sergeant #free]
    "Two of us, for one who cries?" He throws you an apple. "Go alone. You look like a dentist. They'll behave." #id:cn.p.0005 #speaker:colleague
- -> landing

= landing
# place: landing # cast: galina # time: 11:40
On the third floor it's quiet. Galina Petrovna is waiting on the landing, the telephone still in her hand. Behind the locked door a girl's voice is counting in Kyrgyz. At forty a small child laughs. #id:cn.p.0006
"Beans," whispers Galina Petrovna. "Before that it was buttons." #id:cn.p.0007 #speaker:galina
# cue: knock # told
You knock, and say who you are. The counting stops. "There's nobody at home," says the voice. It thinks. "Only us. And we haven't got a key. You'd have had to come before half past seven this morning." #id:cn.p.0008
- (landing_look)
* [Ask who the student is, coming up with a twin in either hand. #id:cn.p.see-asel #free]
    "My niece Asel, nineteen, she'll be a teacher," says Galina Petrovna. "Three times a week, when there's no lecture. On Fridays the twins' mother pays her, into her hand. She buys me cake with it. I don't complain." #id:cn.p.0009 #speaker:galina #clue:asel-paid
    -> landing_look
+ [Have the lock forced open: a toddler who's locked in can't wait. #id:cn.p.door-drill]
    It takes a locksmith nine minutes, and can be heard in the yard. Behind the door the flat is empty. Then the wardrobe sneezes. She has told the little one that it's a game. He isn't playing. #id:cn.p.0010
+ [Come back after seven, when somebody's at home who can let you in. #id:cn.p.door-seven]
    You've got as far as the yard when the crying starts again. Three floors up Galina Petrovna opens her window wide, so that you don't miss any of it. You climb back up and look for somebody with a key. #id:cn.p.0011
+ [Ask through the door if they're well, and stay till the key comes. #id:cn.p.door-stay]
    ~ pages = pages + 1
    He's two, he's had soup, the gas is off, nobody's hurt. The house manager has his mother's number. You sit down on the stairs. After a while a sheet of paper comes out under the door: you, through the spyhole, mostly nose. #id:cn.p.0012
+ [Have her push her papers out to you, so you know who's in there. #id:cn.p.door-papers]
    "They aren't here," says the voice. "I mean, they are. But not for me." Then it's so quiet that you can hear the beans being put away. #id:cn.p.0013
- -> key

= key
# cast: cholpon, aiperi # time: 12:40
You've rung child protection, where Madina has two flats before yours, and Cholpon, the little one's mother, at her salon: about the door, and nothing else. She comes up two stairs at a time, a comb still in her hand. "Is he breathing? Is she?" #id:cn.p.0014 #speaker:cholpon
She counts the little one's fingers. Then she takes the girl's face between her hands and looks that over as well. #id:cn.p.0015
"In November he got out, down to the second floor, all alone. Since then we lock up. I lie awake over it. I'd lie awake over the stairs, too." She wipes her eyes with the comb. "She's a relative. From my husband's village. Sixteen. A treasure." #id:cn.p.0016 #speaker:cholpon
-> flat

=== flat
# scene: flat # place: flat # cast: aiperi, cholpon # time: 12:50 # mood: day # cue: key
You ask if you may look around. Cholpon opens every door at once, so that you see there's nothing. It's warm, and cleaner than anywhere you've ever lived. #id:cn.p.0017
"I'm Aiperi," says the girl. "The floor's still wet there. You can walk on it, but I'd see it." #id:cn.p.0018 #speaker:aiperi
- (flat_look)
* [The locks on the door #id:cn.p.see-bolts #at:door-bolts]
    The upper lock is new, and wants a key from inside as well. Locked at half past seven, opened at seven in the evening, every weekday since 13 November. "We've got a key each," says Cholpon, "he and I." #id:cn.p.0019 #speaker:cholpon #clue:door-lock
    -> flat_look
* [The schedule on the wall #id:cn.p.see-schedule #at:chore-schedule]
    In a round, friendly hand: 6:30 up with Alinur. Porridge, floors, washing, soup, bath, supper. 22:00 bed. Monday to Saturday. On Sunday it stops at two, and somebody else has drawn a sun there. #id:cn.p.0020 #clue:day-plan
    -> flat_look
* [The mattress by the cot #id:cn.p.see-mattress #at:mattress]
    It lies an arm's length from the cot. "Two nights a week he's in with me, so that they can sleep for once," says Aiperi. "I've explained to him where the border is. He crosses it without papers." #id:cn.p.0021 #speaker:aiperi #clue:nights
    -> flat_look
* [The school bag on its hook #id:cn.p.see-bag #at:school-bag]
    "You can open it. It'll be pleased." Literature, class 8, in brown paper. Page ten has a marker, and so has the last. In front lies a slip from her school: on leave for family reasons until 25 May. #id:cn.p.0022 #speaker:aiperi #clue:school-slip
    -> flat_look
* [The telephone on the chest of drawers #id:cn.p.see-phone #at:phone]
    Cholpon's. On Sundays the girl may ring her mother on it, with the loudspeaker on, so that all of them can say hello. "Mama shouts anyway," says Aiperi. "She doesn't trust the loudspeaker." She has no telephone herself. #id:cn.p.0023 #speaker:aiperi #clue:sunday-phone
    -> flat_look
* [The drawer that doesn't open #id:cn.p.see-drawer #at:locked-drawer]
    "Documents," says Aiperi. "My birth certificate's in there too, so I can't lose it. I haven't lost anything since I was six, and that was a tooth." The key is on Cholpon's ring. #id:cn.p.0024 #speaker:aiperi #clue:locked-drawer
    -> flat_look
+ [Sit down with them. #id:cn.p.flat-sit #free]
- -> language

= language
So far you've managed with Kazakh, her Kyrgyz and your hands. What comes now has to be understood word for word. "I'll translate," says Cholpon. "I always do, at the doctor's too." #id:cn.p.0025 #speaker:cholpon
+ [Ring an interpreter none of them knows; put the phone on the table. #id:cn.p.lang-interpreter]
    ~ pages = pages + 1
    "Good day," says the telephone in Kyrgyz, "and who's the boss there?" Aiperi looks at the little one, at Cholpon, at you. "At lunch, me," she tells it. "I do the soup." She opens a drawing book at a page with fish, as one unbuttons a coat. #id:cn.p.0028 #speaker:aiperi
+ [Accept Cholpon's offer; the girl knows her, and she knows the girl. #id:cn.p.lang-cholpon]
    Aiperi says something long, with gestures and, you'd swear, a mouse in it. "She's happy with us," Cholpon translates. She isn't lying. She's tidying up. #id:cn.p.0026
+ [Fetch the neighbour's niece, who has picked up Kyrgyz in her hostel. #id:cn.p.lang-asel]
    ~ named = true
    Asel's Kyrgyz is mostly about boys. She does her best, in her aunt's cardigan. Cholpon looks at the cardigan, then at the wall it lives behind. By three o'clock the whole house knows that somebody rang, and who. #id:cn.p.0027
+ [Go on slowly in Kazakh; the two languages are as good as sisters. #id:cn.p.lang-kazakh]
    You ask if she goes out much. She answers that she isn't marrying anybody, she has fractions to do first. Both of you look back at the sentence, to see where it went wrong. #id:cn.p.0029
- -> who_sits

= who_sits
Cholpon brings tea. The little one has fallen asleep with a bean in his fist. "Just ask her," she says, and sits down close to the girl, to give her courage. #id:cn.p.0030 #speaker:cholpon
+ [Take her into the next room and shut the door, so nobody overhears. #id:cn.p.talk-alone]
    # cast: aiperi
    She stands against the wall and answers your boots. Everything's good. After five minutes it strikes you who, once again, is in a room that somebody else has shut. #id:cn.p.0031
+ [Have Raikhan, the social worker, come; the girl can choose where. #id:cn.p.talk-raikhan]
    ~ pages = pages + 1
    # cast: aiperi, raikhan # time: 13:20
    Raikhan comes in half an hour, with mandarins and no briefcase. Aiperi goes through the flat like an estate agent, and chooses the floor beside the cot. You get the toy chest. "It's low," she says. "So you're smaller." #id:cn.p.0032 #speaker:aiperi
+ [Ask her here at the table, with Cholpon's hand on her shoulder. #id:cn.p.talk-host]
    Before each answer she looks at the hand. Yes. Good. Enough. When the tea is finished, you have eleven answers like buttons, all round and all the same. #id:cn.p.0033
+ [Drive her to the precinct for it; there it's quiet, and official. #id:cn.p.talk-precinct]
    On the stairs doors open by the width of a nose. "Have I broken something?" she asks in the car. You drive round the block once, and take her back up. It was her first outing since October. #id:cn.p.0034 #speaker:aiperi
- -> age

= age
"Sixteen," says Aiperi, before you've asked her age. She says it the way one says a telephone number. #id:cn.p.0035 #speaker:aiperi
"Sixteen's good," crackles the sergeant from your shoulder. "Then she's nothing for the children's centre, then it's migration's business, and you can come and eat." #id:cn.p.0036 #speaker:colleague
+ [Write sixteen; she'll know how old she is, and a child is to be believed. #id:cn.p.age-sixteen]
    ~ sixteen = true
    Sixteen, in ink. She watches the number dry. "Does that count everywhere now?" she asks. You've already put the cap on your pen. #id:cn.p.0037 #speaker:aiperi
+ [Tell her kindly that you don't believe it, and ask her once more. #id:cn.p.age-see]
    "Sixteen," she says once more, exactly as before, and after that nothing. All you have is how old she looks to you, and that can't be written down. #id:cn.p.0038
+ [Have a doctor look at her today, so that it's settled for good. #id:cn.p.age-doctor]
    Cholpon packs her a towel. What does a doctor see, Aiperi would like to know, in someone who isn't ill? The clinic has nothing before Thursday. The towel stays by the door, and she keeps an eye on it. #id:cn.p.0039
+ [Write that her age is open, treat her as a child, and let it rest. #id:cn.p.age-open]
    "Open?" asks Aiperi. "Like a shop?" Like a shop. She turns it over. "Then one can come back later." #id:cn.p.0040 #speaker:aiperi
- -> kitchen

=== kitchen
# scene: kitchen # place: kitchen # cast: cholpon # time: 13:40
Now Cholpon, by herself, in her own kitchen with the door closed. Next door somebody is counting beans. #id:cn.p.0041
"I know how it looks," she says, and lays everything on the table without being asked. "There's no place in the kindergarten, and nobody keeps my chair at the salon. So Batma rings, my mother-in-law: there's a girl, her mother has a hole in the roof. Everybody's helped. Who's worse off for it?" She really wants to know. #id:cn.p.0042 #speaker:cholpon
- (kitchen_look)
* [The slips on the table #id:cn.p.see-slips #at:transfer-slips]
    To Zuura, the girl's mother: 5,000 som on 30 September, 5,000 som on 31 October. None for 30 November. "My husband's customer hasn't paid," says Cholpon. "And Aiperi doesn't need any. What would she buy in here?" #id:cn.p.0043 #speaker:cholpon #clue:paid-slips
    -> kitchen_look
* [The folder with the letter #id:cn.p.see-letter #at:letter-folder]
    Stamped and signed: Zuura lets her daughter visit relatives in the school holidays, from 26 August to 30 September. There's no word in it about work. Nor about December. #id:cn.p.0044 #clue:run-out-letter
    -> kitchen_look
* [The copy-book with the household sums #id:cn.p.see-copybook #at:copy-book]
    Rent, nappies, salon. In August: radio centre, Osh market, a notice read out three times, at 500 som. A girl wanted, board and clothes. Next line: bus for Batma and the girl. Next line: boots. No line for the girl's pay. #id:cn.p.0045 #clue:radio-lines
    -> kitchen_look
* [The back window #id:cn.p.see-window #at:back-window]
    Down in the yard a father and a girl of twelve are beating a carpet on the snow, her school bag hung over the bar. Whenever he misses, she laughs. After ten blows he takes the beater from her: homework. #id:cn.p.0046 #clue:carpet-girl
    -> kitchen_look
* [Ask her what was agreed. #id:cn.p.ask-agreed #free]
    "Agreed? Batma arranged it with Zuura by telephone. Food, clothes, 5,000 som a month for the mother. Nothing's in writing." Cholpon turns her cup. "Who writes a contract with a relative?" #id:cn.p.0047 #speaker:cholpon #clue:cholpon-says
    -> kitchen_look
+ [Take out your notebook. #id:cn.p.kitchen-note #free]
- -> hearing

= hearing
"Now you'll write that I lock up a child," says Cholpon. "It's true, too. Do you also write about the boots? She got the warm ones. I'm in last year's." #id:cn.p.0048 #speaker:cholpon
+ [Say what it's called when a child has to work behind a locked door. #id:cn.p.hear-word]
    ~ host = 1
    You say the word. Cholpon's crying can be heard through the wall. The door opens, and Aiperi comes in, holds her, and looks at you over her shoulder. #id:cn.p.0049
+ [Mention that a neighbour has been worried too, so it isn't only you. #id:cn.p.hear-neighbour]
    ~ named = true
    ~ host = 2
    There are two flats on this landing. Cholpon looks at the wall, behind which somebody has begun to sing. "I carry up her potatoes," she says, quite softly. After that she says nothing worth a line. #id:cn.p.0050 #speaker:cholpon
+ [Put the pen away; among relatives one needn't have it all on paper. #id:cn.p.hear-family]
    ~ host = 2
    She's so relieved that she wraps up some pastries for you. On the way out you notice that you have nothing in her own words, neither the lock nor the boots. #id:cn.p.0051
+ [Write it all, the boots too, and ask how exactly they're related. #id:cn.p.hear-all]
    First you tell her that she needn't say anything, and may have a lawyer by her. It comes to three pages. On page two the kinship runs out: a mother-in-law, a village, the same well. "So she isn't even almost a niece," says Cholpon slowly. She signs every page, also the one with the lock. #id:cn.p.0052 #speaker:cholpon
- -> drawer

= drawer
# place: flat # cast: cholpon, aiperi # time: 14:20
Back in the room she hands you the letter, like somebody who has a ticket. "With a stamp. And her birth certificate's with ours, in the drawer. It's the safest place in the flat." #id:cn.p.0053 #speaker:cholpon
+ [Leave them where they are: the mother has signed, and it's stamped. #id:cn.p.papers-leave]
    ~ papers = 1
    "There you are," says Cholpon, and the ring of keys goes back into her pocket. Aiperi's eyes go with it, out of habit. #id:cn.p.0054
+ [Ask for the certificate, and take it with you inside your coat. #id:cn.p.papers-coat]
    ~ papers = 2
    Cholpon gives it to you at once. Neither of you thinks of a receipt. So it's gone from a drawer into a pocket, and Aiperi asks which of the two has the better lock. #id:cn.p.0055
+ {recorded("document-retention")} [List and copy both papers with Cholpon; the certificate is for Aiperi. #id:cn.p.papers-list]
    Two papers, two copies, three signatures. Born 9 October 2003. Cholpon puts her finger on the year, and does the sum twice. "I was told sixteen," she says. The certificate goes into an envelope. Aiperi writes her name on it, in capitals, and doesn't give it out of her hand. #id:cn.p.0056 #speaker:cholpon
+ [Tell Cholpon to have Zuura send a new letter, good until the summer. #id:cn.p.papers-new]
    ~ papers = 1
    She's on the telephone before you've finished. By evening Batma has found the words for it: a visit, until May. It'll have a stamp, too. #id:cn.p.0057
- -> talk

=== talk
# scene: talk # place: flat # cast: aiperi, raikhan # time: 14:40 # mood: day
Cholpon has the little one with her in the kitchen. By now Raikhan, the social worker, is with Aiperi, an interpreter on the line and a mandarin in her hand. The girl sits where she can see the door. #id:cn.p.0058
{pages >= 2:
    She opens the drawing book in the middle. Strokes, in bundles of ten: "100 days since 26 August. The Sundays are red, but only half. And I'm fourteen. Since October. Granny Batma said that sixteen's rounder." #id:cn.p.0059 #speaker:aiperi
    "I was to see the city until 30 September. I've seen it. From up here it's small. Then the little one had got used to me. When I'm seventeen, I'll get a school-leaving paper. It costs 20,000 som. I asked what's in it. Everything, she says." #id:cn.p.0060 #speaker:aiperi #clue:aiperi-promise
    "At the border I was a niece. I practised on the bus. She isn't my granny, either; she lives by the well. I was a very good niece." #id:cn.p.0061 #speaker:aiperi
- else:
    "It's good here," says Aiperi. "The boots are warm. Mama thinks that I manage. I do manage." She's sitting on a drawing book, and isn't going to get up. #id:cn.p.0062 #speaker:aiperi
}
{pages >= 1:
    "The door's all right. He mustn't fall. If I stand on the chest, I can see a roof with a cat." What's the street called? She laughs. "Nobody has ever asked me the way." #id:cn.p.0063 #speaker:aiperi #clue:aiperi-door
- else:
    About the door she says that it's a door. #id:cn.p.0064 #speaker:aiperi
}
+ [Let her tell it once from the beginning, while it's all still fresh. #id:cn.p.ask-all]
    Aiperi starts with the bus. When she's got as far as September, she asks if this is a test. By October she has stopped looking up. "Somebody will have to ask her all this properly," says Raikhan. "You've just used up the first time." #id:cn.p.0065 #speaker:raikhan
+ [Go through the printed list of signs with her, so nothing's missed. #id:cn.p.ask-list]
    Are her movements restricted? She moves both arms, to show that they aren't. At the second page she looks at Raikhan, who lays the list under the mandarin peel. "She isn't a list," says Raikhan. #id:cn.p.0066 #speaker:raikhan
+ [Ask only what tonight needs: is she well, what comes along, whom to ring. #id:cn.p.ask-tonight]
    ~ pages = pages + 1
    She's well. Both books have to come along. And somebody has to ring Mama before Granny Batma does. She leafs to the last page for you: a house with a hole in the roof, and under it five people and one umbrella. #id:cn.p.0067 #speaker:aiperi
+ [Ask nothing more, it's the kindest way; fetch her coat and go. #id:cn.p.ask-nothing]
    You're so considerate that nobody has asked her what she needs. In the hall, with one boot on, she says it herself: two books. Nobody had thought of books. #id:cn.p.0068
- -> promise

= promise
"Did I do something?" asks Aiperi. "Or did they? And who'll get him to eat? He only eats if one counts." #id:cn.p.0069 #speaker:aiperi
+ ["You'll be home with your mother by the weekend. Can you manage till then?" #id:cn.p.say-weekend]
    ~ weekend = true
    She opens the book at the strokes, and rules off room for exactly five more. "I can manage till then," she says. #id:cn.p.0070 #speaker:aiperi
+ ["You did nothing wrong. The rest I don't know yet; I'll tell you once I do." #id:cn.p.say-honest]
    ~ six = true
    "When?" At six, every evening, even if you know nothing. She writes it on the inside of the cover. "Six. Police. Even nothing." She shakes her head. "Usually they don't tell you the nothing." #id:cn.p.0071 #speaker:aiperi
+ ["Nothing's going to happen to Cholpon. You have my word on that." #id:cn.p.say-cholpon]
    She lets out her breath. She believes you; so now whatever happens to Cholpon will have been done by somebody who said that it wouldn't. #id:cn.p.0072
+ ["Don't you worry about all that. It's something for the grown-ups." #id:cn.p.say-grownups]
    "I make soup for four," says Aiperi. But she's well brought up, and goes on worrying where you can't see it. #id:cn.p.0073 #speaker:aiperi
- -> signals

= signals
# cast: raikhan # time: 15:30 # cue: phone # told
The sergeant rings you in the hall. For once he isn't joking. "There's a man living there. You know what they'll ask if we haven't. Put it to her today, then it's been put." You've seen no sign of such harm, and nobody has trained you to look for it or to ask. #id:cn.p.0074 #speaker:colleague
+ [Put it to her yourself, gently, while Raikhan holds her hand. #id:cn.p.sign-ask]
    You take the softest words there are. She doesn't answer them. She closes the book. Whoever has learnt to talk with children about such things will now have to begin behind you. #id:cn.p.0075
+ [Ask nothing; child protection sends whoever is trained to ask. #id:cn.p.sign-specialist]
    You tell Raikhan in the hall, and not in the room. It's one line in your notes, with no guess in it. Madina knows whom to send, and it's for her to say when. "Today she needs a bed that's safe," says Raikhan. "That's your part." #id:cn.p.0076 #speaker:raikhan
+ [Sound out Cholpon about her husband; a wife would have noticed. #id:cn.p.sign-cholpon]
    ~ host = 1
    She needs a moment to see what you're asking. By four o'clock her husband knows, by five his mother, by six a village. Nobody has found anything against him, and he has no way of answering it. #id:cn.p.0077
+ [Write down that there are no signs, so that the point is settled. #id:cn.p.sign-none]
    Two words, and they look like a result. Somebody who could have asked won't be sent now, since somebody who couldn't has written that there's nothing. #id:cn.p.0078
- Where she sleeps tonight you and Madina will settle at the precinct. At the door Aiperi shows Cholpon how one counts for the little one: slowly, and up to forty. Down in the street she stops, and reads its name off the wall, aloud. #id:cn.p.0151
~ trusted = pages >= 3
~ pages = 0
-> evening

=== evening
# scene: evening # place: precinct # cast: aiperi, colleague # time: 17:40 # mood: night
Twenty to six, at the precinct. Raikhan has come along. Aiperi has both books in her bag, packed by herself. She tries out the sergeant's chair, one turn to the left and one to the right. Everybody here, she finds, has a different kind of tired. #id:cn.p.0079
- (evening_look)
* [The paper in the document tray #id:cn.p.see-tray #at:document-tray]
    A letter for a boy of 15 who's standing at the hatch with his aunt: to his father, with her, until the end of January. The duty officer rings the father, copies the letter, and gives all their papers back. Six minutes. #id:cn.p.0080 #clue:boys-letter
    -> evening_look
+ [Go and see what the sergeant has on his desk. #id:cn.p.to-desk #free]
- -> form

= form
"I've begun her offence record for you," he says kindly. One hundred days, no registration, purpose of journey private. "One signature, and the court sends her home at the State's expense. It's the quickest way there is." #id:cn.p.0081 #speaker:colleague
{sixteen:
    Under age he's put sixteen. He has it from your notes. #id:cn.p.0082 #speaker:colleague
- else:
    Under age he's left a blank. He has children himself. #id:cn.p.0083 #speaker:colleague
}
~ sixteen = false
+ [Lay it aside, and write a report: what was found, and who must look into it. #id:cn.p.form-report]
    He reads your two pages, the lock, the slips, the drawing of a sun at two o'clock. "Mine's fourteen," he says. Then he takes his own form and crosses out the heading, with a ruler. #id:cn.p.0086 #speaker:colleague
+ [Sign it: like that the ticket's paid, and she's at home before long. #id:cn.p.form-sign]
    She'd be home before long, and barred from coming back for five years. At eight Madina will find it on the pile, and take it to the prosecutor. It'll be Thursday before she's a child again in everybody's papers. #id:cn.p.0084
+ [Fill it in, but leave it in the drawer in case all else fails. #id:cn.p.form-drawer]
    There it lies. On Wednesday somebody will clear up and find a form that's complete. It'll do what complete forms do, and Madina will have to run after it. #id:cn.p.0085
+ [Register her at the flat, dated back to September; so it's no breach. #id:cn.p.form-backdate]
    For an evening she's in perfect order, at home with the people who have the key. Then Madina will ask who signed it in September, and you'll be the one who has to think of something. #id:cn.p.0087
- -> telling

= telling
# time: 18:10
Who has to know tonight? "Mama," says Aiperi. "And don't start with police. Start with Aiperi." #id:cn.p.0088 #speaker:aiperi
+ [Ring Zuura, with her daughter and the interpreter; then the consulate. #id:cn.p.tell-zuura]
    "Aiperi here," says Aiperi. "I'm at the police, I did nothing wrong, and the chair turns." At the other end somebody weeps, and laughs, and asks if she has eaten. A small boy shouts: when's she coming? Zuura rang the consulate on Friday, about the money. It may hear the rest, they both say. #id:cn.p.0090 #speaker:aiperi
+ [Leave it to the consulate; she's their citizen, and they have the words. #id:cn.p.tell-consulate]
    ~ mother = 1
    It's a good office, and it's after six. They'll see to it in the morning. Zuura will hear it on Tuesday, on the village bus, from a pleasant voice that's louder than the engine. #id:cn.p.0089
+ [Ring Zuura, and make it clear to her what she's done to her child. #id:cn.p.tell-blame]
    ~ mother = 2
    It's quiet for so long that you think the line is dead. "Yes," says Zuura then. She says it four times. She asks nothing, not even where the girl is going to sleep. #id:cn.p.0091 #speaker:zuura
+ [Ring Batma; she knows the mother well, and can break it to her gently. #id:cn.p.tell-batma]
    ~ mother = 2
    Batma is warm and quick, and thanks you twice. By seven Zuura has heard that her daughter's under arrest, that it's her own fault for asking about money, and that she's to stay off the telephone. #id:cn.p.0092
- -> silence

= silence
# cast: ermek, colleague # time: 19:20
Raikhan has taken Aiperi to see the vending machine. Ermek, Cholpon's husband, comes straight from the depot. He's brought the girl's things, washed and folded, the boots, and a jar of jam. He doesn't raise his voice. #id:cn.p.0093
"The lock was wrong. I'll say so to anybody. But leave it without a file. I'll drive her home myself, on Wednesday. Her mother's asking for that too; my own mother says so. Who'll marry a girl with a police number?" He isn't only thinking of himself. That's what makes it hard. #id:cn.p.0094 #speaker:ermek
+ [No file, then; he drives her home, and it all has a decent end. #id:cn.p.file-none]
    ~ filed = false
    He takes your hand in both of his. On Wednesday Madina won't let him have the girl. But with no file nobody will ever ask him to explain anything. #id:cn.p.0095
+ [Open it tonight, hear him as well, and put in the boots and the jam. #id:cn.p.file-register]
    He tells it straight: the stairs, the lock, the notice in Osh, the month that's missing. You've told him that he needn't say anything, and that he may have a lawyer. "It's lighter with," he says, and means the file. He's the first to ask whether she may keep the boots. #id:cn.p.0096 #speaker:ermek
+ [No file, if he pays her mother November, and something decent on top. #id:cn.p.file-pay]
    ~ filed = false
    He counts it out on your desk without a word, and somewhat more than you had in mind. Now it lies there, and all of you know the price. #id:cn.p.0097
+ [Wait until the mother's here; if there's a case is for her to say. #id:cn.p.file-wait]
    ~ filed = false
    That sounds fair. By the time she's here, three people will have explained to her on the telephone what she wants. #id:cn.p.0098
- -> tonight

= tonight
# cast: aiperi, madina, colleague # time: 20:00
Madina from child protection has a thermos, and a list of beds. The sergeant offers the small room behind the desk; the other one's full. Galina Petrovna has rung three times about her sofa. Cholpon's on the line: the little one won't eat. #id:cn.p.0099
"Do I get a say?" asks Aiperi. She does. "Then somewhere with a door that opens from the inside." #id:cn.p.0100 #speaker:aiperi
+ [With Cholpon for one more night; they'd both sleep better for it. #id:cn.p.night-hosts]
    ~ night = 2
    Cholpon doesn't lock the door. She needn't: Batma is on the loudspeaker until midnight. In the morning Aiperi knows her text: a visit, a relative, sixteen. She says it very well. #id:cn.p.0101
+ [The room behind the desk: it's clean and empty, and you're on duty. #id:cn.p.night-room]
    ~ night = 3
    At eleven they bring in two women who shout, and then the rule is that it's locked. You're out on a call. Aiperi knows the sound. In the morning she's sitting on the bed with her boots on. #id:cn.p.0102
+ [The adaptation centre, with Madina, who rings ahead for a bed. #id:cn.p.night-centre]
    Madina asks for the window side, and for somebody who speaks Kyrgyz. She looks to see that nobody's waiting outside. At nine Aiperi tries the door of her room: in, out, in. "It works," she reports. #id:cn.p.0103 #speaker:aiperi
+ [Galina Petrovna's sofa: it's near and kind, and there are pancakes. #id:cn.p.night-sofa]
    ~ night = 1
    ~ named = true
    There are pancakes. There's also the landing, and on it, at seven, Cholpon, with the little one on her arm. He stretches out both hands. So now she knows who rang, as well. #id:cn.p.0104
- {papers:
    - 0:
        The envelope with the capitals travels along. Whoever wants to know how old she is can read it. #id:cn.p.0105
    - 1:
        "And what says how old she is?" asks Madina. It says so in a drawer, across the city. She gets it there on Tuesday, from Ermek, who's been told by his mother not to find it. #id:cn.p.0106 #speaker:madina
    - else:
        "And what says how old she is?" asks Madina. You feel in your coat. It's there, creased, and how it got there is written nowhere. #id:cn.p.0107 #speaker:madina
}
~ papers = 0
-> friday

=== friday
# scene: friday # place: precinct # cast: madina, colleague # time: 15:00 # mood: day
{night:
    - 0:
        Friday, 8 December. Aiperi has been at the centre since Monday evening. There's school in the mornings. She's joined the fractions, of her own free will, and draws the night nurse. #id:cn.p.0108
    - 1:
        Friday, 8 December. On Tuesday Madina fetched Aiperi from the sofa, past a landing where everybody was crying. She's at the centre now, and doesn't count at meals. #id:cn.p.0109
    - 2:
        Friday, 8 December. On Tuesday Madina fetched Aiperi from the flat. It's taken until yesterday for her to say something that she hadn't learnt by heart. #id:cn.p.0110
    - else:
        Friday, 8 December. Since Tuesday Aiperi has been at the centre. She sleeps with her boots on. "In case," she says. #id:cn.p.0111 #speaker:aiperi
}
~ night = 0
{weekend:
    And this morning she packed. The police had said the weekend. Madina had to tell her that nobody knew of it. She's unpacked the books and left the strokes as they are. #id:cn.p.0112
}
~ weekend = false
{six:
    You've rung at six, three evenings, twice with nothing. On the inside of the cover there are three ticks. "They do tell you the nothing," she has informed Madina. #id:cn.p.0150
}
~ six = false
{named:
    On the third floor nobody borrows salt. Galina Petrovna carries up her potatoes herself now, two at a time. She still doesn't complain. #id:cn.p.0113 #fate:galina.known
- else:
    On the third floor Cholpon has brought Galina Petrovna soup; she can't get used to cooking for three. Nobody has asked who rang. #id:cn.p.0114 #fate:galina.salt
}
~ named = false
{host:
    - 0:
        Cholpon has taken out the upper lock, and asked twice where one can pay what's owed. "The bad things in it are true," she says of her three pages, "and so are the good ones." #id:cn.p.0115 #speaker:cholpon #fate:cholpon.heard
    - 1:
        Cholpon hasn't been to the salon all week. There's talk about her there, and it came up the stairs with you. #id:cn.p.0116 #fate:cholpon.branded
    - else:
        Nobody has asked Cholpon for her side. She takes it that it wasn't so bad then, and is asking around at the salon for a girl, just until New Year. #id:cn.p.0117 #fate:cholpon.unheard
}
~ host = 0
Madina's at your desk when Batma rings from the village. Batma is 64, she's brought up six, and her voice is like warm bread. "I'll come for my relative. I'm of age, I've got a ticket. Zuura can't leave the cow. And the girl needn't go back under that roof; I'll find her something." #id:cn.p.0118 #speaker:batma
"Of age, related, with a ticket," says the sergeant. "What more do you want?" #id:cn.p.0119 #speaker:colleague
+ [Leave it to the centre: they've three months, and do it every week. #id:cn.p.collect-centre]
    -> three_months
+ [Give Batma the address and the hour; she's kin, and she's coming. #id:cn.p.collect-batma]
    -> a_relative
+ [Have Ermek put her on the bus, and her mother meet it in Osh. #id:cn.p.collect-bus]
    -> the_stop_before
+ [Wait for Zuura: see papers, hear the girl alone, agree who'll visit. #id:cn.p.collect-zuura]
    -> the_eighteenth

=== the_eighteenth
# place: precinct # cast: aiperi, zuura, madina # time: 10:00 # mood: morning
Monday, 18 December. Zuura has come. Child protection at home has been to see the roof. Madina reads her papers and Aiperi's, line by line. Aiperi was asked first, alone. "With Mama," she'd said. "No grannies." The class teacher will look in every month. Her name's on the release paper. #id:cn.p.0120
{mother:
    - 0:
        Zuura asks what you've been asking yourself: what's to be done about November, and who pays. She asks it standing up straight. The consulate found the bus fare; the neighbours have the cow. #id:cn.p.0121 #fate:zuura.helped
    - 1:
        Zuura keeps her scarf before her mouth. The whole village bus has heard it. But she's come, and counts her daughter's fingers. #id:cn.p.0122 #fate:zuura.came
    - else:
        Zuura stays by the door like somebody who's been sent for. "She's ashamed," Aiperi explains to you. "You've got to count, then she comes." It takes until forty. #id:cn.p.0123 #speaker:aiperi #fate:zuura.ashamed
}
~ mother = 0
{filed:
    -> two_on_the_bus
- else:
    -> home_without_a_file
}

=== two_on_the_bus
# cast: aiperi, zuura # time: 11:00
The file has the lock in it, the slips, the notice, the boots, and every one of those days. What they're worth, and who answers for it, others will decide. #id:cn.p.0124 #ending:two-on-the-bus
{trusted:
    At the bus Aiperi tears a page out of her book: a toy chest, and on it somebody small in uniform, mostly nose. "You can keep it," she says. "It isn't evidence." #id:cn.p.0125 #speaker:aiperi #fate:aiperi.home
    The sergeant pins it up over his desk. He isn't on leave, though it's been next week for some time. #id:cn.p.0126 #speaker:colleague
- else:
    At the bus Aiperi gives you her hand, as one does in an office. The drawing book is at the bottom of her bag, under the boots. #id:cn.p.0141 #fate:aiperi.home
    "Nice girl," says the sergeant. "Did she ever talk?" You think about it. "She answered." #id:cn.p.0142 #speaker:colleague
}
-> END

=== home_without_a_file
# cast: aiperi, zuura # time: 11:00
Two people get on the bus. Aiperi waves with a boot. It's a good end, as far as you can see, and you can see as far as the corner. #id:cn.p.0127 #fate:aiperi.home-unfiled
In January a warm voice reads a notice over the market in Osh. A girl wanted, board and clothes. Three times, at 500 som. The flat on the third floor has its lock again. #id:cn.p.0128 #ending:home-without-a-file
There's nothing to look up. Whatever you wrote that evening never got a number. #id:cn.p.0129
-> END

=== a_relative
# cast: batma, aiperi, madina # time: 16:00
Batma comes on Monday, of age, with a ticket, and signs in a firm hand. Aiperi has her bag on her back. "I'm a niece again," she says, and looks at you, in case you want to say something. #id:cn.p.0130 #speaker:aiperi #ending:a-relative
In January you ring the number that Batma left. It's been given up. #id:cn.p.0131 #fate:aiperi.collected
In the village Zuura says that the girl's with relatives, with two little ones, in Bishkek perhaps. Nobody has told her the street. #id:cn.p.0139 #fate:zuura.without-her
The centre has the signature. After that it doesn't ask. #id:cn.p.0132
-> END

=== the_stop_before
# cast: ermek, aiperi # time: 16:00
Ermek is punctual. He buys her the window seat, and sunflower seeds, and waves until the bus is round the corner. He's told his mother the hour, as one does. #id:cn.p.0133 #ending:the-stop-before
Zuura stands at the station in Osh from six in the morning. At nine the bus comes in. #id:cn.p.0134 #fate:zuura.without-her
On the window seat lie the husks. An older woman got on one stop earlier, says the driver, with a thermos. "A relative," he says. "The girl seemed to know what to say." #id:cn.p.0140 #fate:aiperi.collected
-> END

=== three_months
# cast: madina, aiperi # time: 16:00
They do it every week, and well. Aiperi gets as far as decimals. In the evenings she stands by the telephone for a while, then goes to supper. #id:cn.p.0135 #ending:three-months
In February somebody of age comes, with the right surname, and signs. Whether it was an aunt, or somebody from by the well, you hear two versions. #id:cn.p.0136 #fate:aiperi.signed-for
Zuura had been saving for the bus. Nobody had told her by what day. #id:cn.p.0137 #fate:zuura.without-her
"Nobody rang us," says the sergeant. "Well. Nobody had to." #id:cn.p.0138 #speaker:colleague
-> END
