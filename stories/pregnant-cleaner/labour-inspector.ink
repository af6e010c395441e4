// Until the last banquet, through the eyes of a labour inspector. The people are invented; what happens to them is documented (see labour-inspector.key.yaml).
// One paragraph = one line = one id. Examinations (at:) only give clues. Decisions are sticky (+) and stand in labour-inspector.key.yaml.
INCLUDE shared.ink

// Shifts that somebody has lost over something you said or did; shown by the meter. Told on 13 November.
VAR lost = 0
// Meerim answers what she's asked, and shows nothing. Settled in the cloakroom.
VAR guarded = false
// People are heard one by one, behind a shut door. Settled in the cloakroom.
VAR apart = false
// Marat knows who complained. Told on 13 November and at the end.
VAR named = false
// What nobody was to know without her leave. 0: hers to tell, 1: it's out. Told at the end.
VAR secret = 0
// Lyazzat's sheet went into your bag. Settled on 10 November.
VAR sheet = false
// Saltanat's breaks. 0: one line for all, 1: for her alone, 2: an office has her address. Told on 13 November and at the end.
VAR breaks = 0
// Nurai. 0: her nights stand under the hours, 1: alone at home, 2: with a different neighbour every night, 3: on her chairs. Settled on 1 December.
VAR girl = 0
// Your promise that the law is behind her; she has it in quotation marks. Told in the cloakroom.
VAR quoted = false
// Nargiza next door. 0: the ten decide, 1: you went in without a paper, 2: she signed for all, 3: told it's her own business. Told on 10 November.
VAR door = 0
// Meerim's treatment is on file under your number. Told on 10 November.
VAR digits = false
// Transfer in your order. 0: at the same pay, 1: at half, 2: not in it. Told on 13 November.
VAR light = 0
// The day on which she was off the roster stands on paper, with what he said. Told at the end.
VAR dated = false
// The order calls the women workers, from their first day. Told at the end.
VAR worker = false

-> paper

=== paper
# scene: paper # place: inspectorate # cast: meerim # time: 15:10 # mood: day
Monday, 6 November. "I've got thirty-five minutes," says Meerim. "I'm out buying chlorine. That shop is known for its queue." She stays standing beside your visitor's chair, her grey coat buttoned. #id:pc.l.0001 #speaker:meerim
Her complaint came in on Thursday. Two women from Kyrgyzstan have signed: she, who cleans the banquet hall, and Saltanat, who washes its dishes. The union has written a covering letter. Meerim has corrected a comma in it. #id:pc.l.0002
- (paper_look)
* [The complaint #id:pc.l.see-complaint #at:complaint-form]
    Nine to nine, and banquets till half past three. No free day since 1 September, no contract; Meerim since 1 March. Her nine September nights at 3,000, so 27,000: he'll pay after the season. Whoever's ill finds a stand-in and pays her. "Nobody is dismissed," it ends. "One is just not on the roster." #id:pc.l.0003 #clue:complaint
    -> paper_look
* [The calendar on the wall #id:pc.l.see-calendar #at:inspection-calendar]
    Small firms get a planned visit once in three years. The hall had its own in 2015, by appointment, with a buffet. For any other somebody has to give a name. On the pad below it lie this year's orders: nineteen, and on twelve of them, not complied with. #id:pc.l.0004 #clue:calendar
    -> paper_look
+ [Ask her if that's everything. #id:pc.l.paper-ask #free]
- "It's everything that's in it," says Meerim. "There's one thing that isn't. I've got it with me, so to speak. I haven't decided if I'll hand it in." She looks at the clock above your head. Twenty-nine minutes. #id:pc.l.0005 #speaker:meerim
+ ["You're expecting a child, aren't you? Then everything's different." #id:pc.l.thing-guess]
    ~ guarded = true
    Her face shuts like a shop. "I'm thirty-one, and I've had lunch," she says. "What do you see when men come in?" You've read it off a coat. For the rest of her time she talks about square metres. #id:pc.l.0006
+ ["With two names on it, the law's behind you. He can't touch you." #id:pc.l.thing-law]
    ~ quoted = true
    "Good," says Meerim. "Is it behind me at half past three as well?" She has brought an exercise book. She writes your sentence down in it, with the date and quotation marks. You'd rather she hadn't. #id:pc.l.0007
+ ["Passport and registration first, please. That's how the form begins." #id:pc.l.thing-papers]
    ~ guarded = true
    "I see." She buttons what's already buttoned. "It isn't my passport that he pays by the day." You leave the two lines empty; nothing that follows has needed them. But she answers now as one answers a counter. #id:pc.l.0008
+ [Say what a complaint sets going, what it may cost, and what stays hers. #id:pc.l.thing-hers]
    A visit, an order, perhaps a court. You can't save her job, and can't make him pay. Whatever she hasn't handed in is hers. "That's the first thing today that wasn't on special offer," says Meerim. #id:pc.l.0009
- -> copy

= copy
"Come at half past eight tonight," she says, already in the doorway. "By the roster on the wall I've been home since five." #id:pc.l.0010 #speaker:meerim
# cast: none # cue: phone # told
You fill in the paper for the visit. It has a box at the bottom: copy of the complaint to the employer. As if it could read, the telephone rings. #id:pc.l.0011
"I advise the employers' association," says a pleasant voice. "Every first Monday I ask round: is there something against one of our members? I'd be glad of a copy. Whoever's accused should know of what. You'd want that too." He's right; you would. #id:pc.l.0012 #speaker:counsel
+ [Send him a copy, names and all; nobody should be judged unheard. #id:pc.l.copy-whole]
    ~ named = true
    ~ lost = lost + 1
    It's through the machine before Meerim is back with her chlorine. He thanks you, twice. At six Marat studies two signatures that he knows from his own pay list. He isn't angry. He just takes a pencil to Friday. #id:pc.l.0013
+ [Send him the text with the two names carefully blacked out. #id:pc.l.copy-black]
    ~ named = true
    ~ lost = lost + 1
    You go over the ink twice. What's left are nine nights, a sink, and an opinion on commas. Marat needs no name for that. He says so at six, in front of everybody, and laughs, and takes a pencil to Friday. #id:pc.l.0014
+ [Say neither yes nor no, tick nothing, and write: hours and pay, all staff. #id:pc.l.copy-none]
    What the other side gets to read, and when, you'll ask your own lawyer first. "A pity," says the voice. "In your place I'd say the same." He asks about your mother's knee. He's really very pleasant. #id:pc.l.0015
+ [Go without that paper; a card and a quiet word will do for one evening. #id:pc.l.copy-card]
    At the hall Marat asks what you've come on, and asks it politely. You have to write it out on his bar, with his pen. He reads it upside down, as he does with guests who work out their share. #id:pc.l.0016
- -> hall

=== hall
# scene: hall # place: hall # cast: marat, nurai, damir, lyazzat # time: 20:30 # mood: night
Forty tables, and a smell of roses and chlorine. You count nine people; by the roster on the wall three of them went home at five. The smallest, a girl of nine, is reading the fire instructions aloud. "In case of fire keep calm and inform the manager. He's over there." #id:pc.l.0017 #speaker:nurai
"You're welcome," says Marat, walking. He says everything walking. "Three hundred guests on Friday! Write that I never fire anyone. Ever. Twelve years, ask whom you like." #id:pc.l.0018 #speaker:marat
{named:
    He's known of you since six. On the bar there's a piece of cake for you, with a fork. "I could tell you myself which of my girls is unhappy," says Marat. "But I'd like to hear it from you." #id:pc.l.0130 #speaker:marat
- else:
    He does stop, once. "Just tell me which of my girls is unhappy. I'll make her happy, tonight. You'd save an evening, and she'd have her money." He means it. He's got his hand on his wallet. #id:pc.l.0019 #speaker:marat
}
+ [Tell him which two, so that they get what's owed without a fight. #id:pc.l.offer-names]
    ~ named = true
    ~ lost = lost + 1
    "Those two! They've only got to say." He calls them over, opens his wallet, and remembers that the money's in the safe, and the key with the owner. Tomorrow, then. Everybody has now seen who was called. #id:pc.l.0020
+ [Tell him it concerns the cleaners only, so the rest can relax. #id:pc.l.offer-cleaners]
    ~ named = true
    ~ lost = lost + 1
    The rest relax. They do it by looking at Meerim. There are two who clean here, and the other one is Marat's aunt. #id:pc.l.0021
+ [Have him give you his word that nobody will suffer for complaining. #id:pc.l.offer-word]
    He gives it with his hand on his heart. Then he takes the hand away and looks at it. "So there was somebody," says Marat. He starts walking again, more slowly, and looks at each of them as he passes. #id:pc.l.0022
+ [Ask for everyone's hours and pay, the kitchen's and his own too. #id:pc.l.offer-all]
    "Mine as well?" That pleases him; nobody has ever asked. He brings the folder with the contracts. There are five in it, and on the list there are nine. "The others are like family," he says, and is off again. #id:pc.l.0023
- -> hall_walk

= hall_walk
# cast: marat, damir, lyazzat, botagoz
You walk round as well. It's the only way of being where he's just been. #id:pc.l.0024
- (hall_look)
* [The roster by the bar #id:pc.l.see-roster #at:roster-board]
    Kitchen and bar one to nine; cleaning and dishes nine to five; five days each. It's a quarter to nine, and the dishes are being washed. House rule: overtime 12 hours a month. Beside it Damir's slip: 8 hours in October, agreed beforehand, paid at one and a half. "My wife types," says Damir. #id:pc.l.0025 #clue:wall-roster
    -> hall_look
* [The drawer of the cash desk #id:pc.l.see-drawer #at:cash-drawer]
    You've asked for all of it, so Lyazzat opens the drawer. October, Meerim: 163,000. Plates 11,000. Stand-in for 4 days, 20,000. Paid: 132,000. "When I had 3 days off, he found one himself, and paid her," she says. "I only noticed when I had to write both lines." #id:pc.l.0026 #clue:pay-list
    -> hall_look
* [The seating plan #id:pc.l.see-plan #at:seating-plan]
    Three hundred guests, and no two enemies at a table. "Sitting down, and home at five," says Botagoz, who has come back for her umbrella. "I'm having a baby in March, everybody knows. I asked to be moved from the kitchen. Same money, it's in my contract, and I like it. Put it in, I don't mind." #id:pc.l.0027 #clue:botagoz-post
    -> hall_look
* [Askar, at the big pan #id:pc.l.see-askar #free]
    "On trial," says Askar. "In writing, three months, eight hours, a cook's pay, since 16 October. He wanted me to start first and sign later." He turns down the flame. "My mother said she'd come in and ask him why. He found a pen." #id:pc.l.0028 #speaker:askar #clue:askar-paper
    -> hall_look
* [The tubs at the laundry door #id:pc.l.see-tubs #at:wet-tubs]
    Wet tablecloths. You put one tub on the kitchen scale, which is built for sheep: 20 kilos. They go up four steps to the lines, eleven a night, and Meerim and Marat's aunt take turns. The aunt's are those that he can see. #id:pc.l.0029 #clue:wet-tubs
    -> hall_look
* [The bottles on the shelf #id:pc.l.see-bottles #at:bottle-shelf]
    Mineral water, say the labels, still. You unscrew one, and your eyes run. It's chlorine, poured over out of a can. There's one glove, for the left. "A guest once asked for a glass of that," says Damir. "We were quick." #id:pc.l.0030 #clue:bottles
    -> hall_look
* [The three chairs in the corner #id:pc.l.see-chairs #at:chair-bed]
    A coat for a blanket. "That's my bed on banquet nights," says Nurai. "I lie down at ten and get up at half past three. Then we walk home, and I lie down again. It's two nights in one." School's from eight to one, class 3; she's never been late. #id:pc.l.0031 #speaker:nurai #clue:chair-bed
    -> hall_look
* [The back door #id:pc.l.see-back #at:back-door]
    A woman of fifty stands in the yard with her shawl full of grandchild. "On 2 October she had him. On 9 October she was back at the sink," says Ryskul. "Seven minutes, that's one rinse. He drinks like a man at a railway station." #id:pc.l.0032 #speaker:ryskul #clue:back-door
    -> hall_look
+ [Look for the women. #id:pc.l.to-tub #free]
- -> tub

= tub
# cast: meerim, saltanat, marat # time: 21:00
By the laundry door Meerim takes hold of a full tub. She gets it as far as her knees, and stops. She's breathing through her mouth. Saltanat looks at her, and then at you, looking. #id:pc.l.0033 #speaker:meerim
+ [Take the tub from her, and tell Marat that she can't carry that. #id:pc.l.tub-take]
    ~ secret = 1
    ~ lost = lost + 1
    It's what anybody would do. "Why can't she?" asks Marat. It's very quiet. You've no idea, you say. He looks at Meerim, from the apron upwards, for the first time in eight months. "Is there something that I should know?" #id:pc.l.0034
+ [Ask Marat, as a favour, to let her do something light tonight. #id:pc.l.tub-light]
    ~ lost = lost + 1
    "But of course!" He puts her on glasses, before the eyes of all, and asks if it's her back. By a quarter past there are three versions in the kitchen. One of them is right. The aunt has Meerim's Saturday. #id:pc.l.0035
+ [Look at your notes; what she hasn't told you, you haven't seen. #id:pc.l.tub-notes]
    It's the right principle. There are four steps up to the lines. You go on looking at your notes, and hear all four. #id:pc.l.0036
+ [Weigh a few, and write down: half full, for whoever carries them. #id:pc.l.tub-half]
    "Then they walk twice," says Marat. "Then they walk twice," you say, "your aunt too." Meerim puts the tub down and tips half into the next. She doesn't look at you. But she does it more tidily than it needs. #id:pc.l.0037
- -> where

= where
# cast: marat, meerim, lyazzat, damir
You'd like to hear people now. Marat has seen to it. "The top table! I'll have tea brought. And I'll sit where I can't hear a word." He sits down at the next one, and turns his chair round. #id:pc.l.0038 #speaker:marat
+ [Use the top table; in the open nobody can be said to whisper. #id:pc.l.where-top]
    One by one they cross the whole empty hall, to a table with a light on it. It's fine here, says each of them, and crosses it again. It's the shortest set of notes that you've ever made. #id:pc.l.0039
+ [Have a quick word in the yard with the two who've asked for you. #id:pc.l.where-yard]
    ~ named = true
    ~ lost = lost + 1
    "I'm not cold," says Saltanat, shivering, and looks past you. All along the wall there are windows, and in each stands somebody drying one glass. When you come back in, the tea's been poured for two fewer. #id:pc.l.0040
+ [Hear all of them alone, five minutes each, in the cloakroom, Marat first. #id:pc.l.where-all]
    ~ apart = true
    Marat talks for nine. After him it's Askar, Lyazzat, the aunt, Damir, as they come on the list. When it's Meerim's turn, the only thing that anyone asks about the cloakroom is if it's as cold as ever. #id:pc.l.0041
+ [Put your number on the bar; whoever wants to can ring you at home. #id:pc.l.where-number]
    Eight slips on the bar. Nobody can take one while he's watching, and he's always watching something. Later Nurai collects them. They're blank on the back, and she's run out of paper. #id:pc.l.0042
- -> cloakroom

=== cloakroom
# scene: cloakroom # place: cloakroom # cast: meerim, nurai, ryskul # time: 21:50 # mood: night
{apart:
    Eleven hooks, one radiator, and a door that shuts. You shut it. Ryskul has come in to warm the baby, and Nurai has been sent out for the third time, and is back. #id:pc.l.0043
- else:
    Your coat hangs in the cloakroom, like everybody's. The door stays open; the aunt is mopping the threshold, thoroughly. Ryskul is warming the baby. Nurai is learning the coat numbers by heart. #id:pc.l.0044
}
- (cloak_look)
* [The sheet inside the cupboard door #id:pc.l.see-sheet #at:second-roster]
    Another roster, in Lyazzat's round hand, so that the taxi money comes out right: who came, who went, to the quarter of an hour. Meerim in October: 31 days, 13 of them till half past three. Not one line is empty. #id:pc.l.0045 #clue:second-roster
    -> cloak_look
* {apart} [Meerim's exercise book #id:pc.l.see-book #at:exercise-book]
    A line a day, squared paper. 23 to 29 October: seven times eleven and a half, and three nights of six and a half. "Makes 100 hours," says Meerim. "I added it up twice, as it didn't sound true." "It's true," says Nurai. "I've checked." #id:pc.l.0046 #speaker:meerim #clue:exercise-book
    -> cloak_look
* {apart} [The shawl, and what's pinned in it #id:pc.l.see-shawl #at:shawl]
    A slip from the ward: boy, 2 October. It's all the paper he has. For a certificate they ask for his mother's registration, and it's run out. "Without it he can't even cross to his own grandfather," says Ryskul. "In our street one was lent a paper. I'd like him to have his own." #id:pc.l.0047 #speaker:ryskul #clue:ward-slip
    -> cloak_look
* {apart and not guarded and secret == 0} [Meerim's apron #id:pc.l.see-apron #at:apron-hook]
    Meerim takes it down herself, and out of its pocket a clinic's slip, without a stamp. Twenty-fifth week, due on 19 February. No loads, no fumes, no nights. "That's what isn't in it," she says. "The girl before me told him. He gave her a cake, and next day she wasn't on the roster." #id:pc.l.0048 #speaker:meerim #clue:medical-card
    -> cloak_look
* [The school bag on the eleventh hook #id:pc.l.see-bag #at:school-bag]
    Nurai shows you her sums. The book wanted apples; she's crossed those out, and put tubs. Eleven times twenty makes two hundred and twenty. Underneath stands in red: Correct! But where are the apples? #id:pc.l.0134
    -> cloak_look
+ [Sit down on the bench. #id:pc.l.cloak-sit #free]
- ~ guarded = false
~ apart = false
-> thing

= thing
# cast: meerim, nurai
{quoted:
    Meerim has the exercise book open at your sentence, the one in quotation marks. Nurai has put a question mark after it, in pencil, so that one can rub it out. #id:pc.l.0154
}
~ quoted = false
{secret == 1:
    "He's asked Lyazzat what month I'm in," says Meerim. "It isn't in the complaint, and by now the whole kitchen's reading it. What would you do with it?" #id:pc.l.0049 #speaker:meerim
- else:
    Ryskul has gone back to the door. "Then we're four in here," says Nurai, who always counts the room. Now she sees her mother's face. "Three." "She's only ever wrong on purpose," says Meerim, very low. "I'm in my twenty-fifth week. What would you do with it?" #id:pc.l.0050 #speaker:meerim
}
+ [Put it in the file now; without it you can't order any transfer. #id:pc.l.secret-file]
    ~ secret = 1
    That's so; you can't. You write week and date beside her name. "Does he get to read that?" asks Meerim. You'll have to find out. She takes the apron from the hook and puts it on, over her coat. #id:pc.l.0051
+ [Advise her to hide it until her leave begins, and keep the job that long. #id:pc.l.secret-hide]
    "I'm doing that," says Meerim. "I'd hoped that you might know something else." She counts it out: fifteen weeks, eleven tubs a night. Nurai has the product before she does, and whistles. #id:pc.l.0052
+ ["Nobody may dismiss a woman for that. Tell him tomorrow, quite openly." #id:pc.l.secret-open]
    ~ secret = 1
    ~ lost = lost + 1
    "He doesn't dismiss. He forgets to write one down." But you're the State, and she's tired. On Tuesday she'll tell him, between two tables. He'll congratulate her warmly. For Friday he'll have found somebody. #id:pc.l.0053
+ [Say what it gives her and may cost her; she can let you know by Friday. #id:pc.l.secret-hers]
    Other work for the same pay, eighteen weeks, breaks later. A doctor's paper, in her own hand. You can order it; you can't make it happen. "A ticket, and no train," says Meerim. She asks you to write down the name of the station. #id:pc.l.0054
- -> proof

= proof
# cast: lyazzat, meerim
Lyazzat comes for her bag, and sees you looking at the sheet inside the cupboard door, with who really came and went. "That's only for the taxis." She does up her coat wrongly. "If it's gone tomorrow, he'll ask who had the key. I've two at school. He's never taken anything off me." #id:pc.l.0055 #speaker:lyazzat
+ [Take it with you; tomorrow it may be ash, and there's none better. #id:pc.l.proof-take]
    ~ sheet = true
    ~ lost = lost + 1
    It fits exactly into your bag. Lyazzat watches it go in, says good night to everybody by name, and locks the cupboard, in which there's nothing now to lock up. #id:pc.l.0056
+ [Copy Meerim's exercise book instead; it's exact, and it's hers. #id:pc.l.proof-book]
    ~ named = true
    Meerim holds the page flat for you. On Wednesday you ask Marat in writing about each quarter of an hour in it. Only one person here can have kept such a thing, and he knows which. #id:pc.l.0057
+ [Put the hours together from what each has said, with no name beside. #id:pc.l.proof-talks]
    Whoever comes for a coat adds a piece: eight people, eight ways of saying half past three. You leave out the taxi money, and whatever one person alone can have known. What's left will do. Lyazzat does her coat up again, rightly this time. #id:pc.l.0058
+ {recorded("excessive-hours")} [Ask the cash desk for all the bills, and take the hours from those. #id:pc.l.proof-bills]
    Thirteen banquets in October, and on every bill the machine has printed when it was paid. The last ones say 03:12. Marat has signed each, with a flourish. The sheet stays inside its door, and the taxis come out right. #id:pc.l.0059
- -> rinse

= rinse
# place: hall # cast: saltanat, ryskul # time: 22:05
Saltanat should have been home an hour ago. She's at the back door, sleeves up, beside her mother with the baby. It's her third rinse of the evening, and his third supper. #id:pc.l.0060
+ [Ask her what he's called. #id:pc.l.rinse-name #free]
    "On paper, nothing. A name goes on a certificate," says Saltanat. "My mother calls him the Passenger. He's always just arrived, and never has a ticket." #id:pc.l.0135 #speaker:saltanat
- "There's something I'd be due for this, the union says," says Saltanat. "Half an hour in every three. You know what he'd answer? Take the whole day." #id:pc.l.0161 #speaker:saltanat
+ [Get it for her from Marat right now; the rule couldn't be plainer. #id:pc.l.breaks-now]
    ~ breaks = 1
    ~ lost = lost + 1
    "Naturally!" says Marat. She gets it at once, by the bar, and everybody can see how long half an hour is. Then he looks up who might take her Saturdays, so that she has time for the little one. #id:pc.l.0061
+ [Ask if she wants it, and if under her name or as one line for all. #id:pc.l.breaks-ask]
    "For all," says Saltanat. "There's a baby on the day shift too, and Botagoz will have one." "Half an hour, every three hours, whoever has a child that small," you write. Ryskul lets the baby see it. He's the first to know, and won't tell. #id:pc.l.0062
+ [Send her home; nobody should stand at a sink five weeks after a birth. #id:pc.l.breaks-home]
    ~ breaks = 1
    ~ lost = lost + 1
    "And who pays for tonight?" asks Saltanat. She'd need a stand-in. Her mother has passed her the baby, and is tying on the apron. It's a solution. It's the one that they have here for everything. #id:pc.l.0063
+ [First get him papers: ring the migration office and ask how it's done. #id:pc.l.breaks-office]
    ~ breaks = 2
    The night desk is helpful. It asks for the mother's name and where she lives. You've spelt both before you notice what they're writing it on. "Is her registration valid?" asks the helpful voice. #id:pc.l.0064
- -> chairs

= chairs
# cast: marat, meerim # time: 22:20
Nurai has gone to bed on her three chairs, with one shoe on, to be quicker. It isn't even a banquet; the neighbour who has her on Mondays is on nights. "I allow that," says Marat in a whisper. "Elsewhere they wouldn't." #id:pc.l.0065 #speaker:marat
+ [Ring child protection; at this hour no child belongs on three chairs. #id:pc.l.girl-protect]
    ~ girl = 2
    Meerim hears you ask for the number. She's got the other shoe on her before you've written it down. From then on Nurai is with whoever will have her, and nowhere two nights running, so that nobody can find her asleep. #id:pc.l.0066
+ [Have Marat keep children out; it's no place for them, and he'd agree. #id:pc.l.girl-out]
    ~ girl = 1
    He agrees gladly; there's the insurance, too. So on Friday Nurai's at home with the chain on. Every hour on the hour she rings up the cash desk, and tells it the time. #id:pc.l.0067
+ [Ask Meerim who minds her, and put the cause under hours of work. #id:pc.l.girl-hours]
    "The neighbour, if she can. On our street a woman takes in six; there's no other place that would. If I were home at five, I'd mind her myself," says Meerim. That's under hours, then. Nurai sleeps. She's stopped counting. #id:pc.l.0068
+ [Leave her out; where a child sleeps is no part of a wage complaint. #id:pc.l.girl-leave]
    ~ girl = 3
    It isn't, on paper. She's on page one of nothing. Before you go, Meerim puts the coat over her again. She does it with two fingers; the rest smell of chlorine. #id:pc.l.0069
- -> next_door

= next_door
# cast: nargiza # time: 22:40
At the back door stands Nargiza, who lends Meerim a chair, with a tape measure round her neck. Across the yard there's a noise like rain on tin. "That's us," she says. "Ten machines, one behind the other. 80 a skirt, and half's for the house. By handshake." #id:pc.l.0137 #speaker:nargiza
"You're looking at hours? Come and look at ours. Our owner's in Almaty till Friday." #id:pc.l.0138 #speaker:nargiza
+ [Go across with her; it's one yard, and it's she who's asking you. #id:pc.l.door-in]
    ~ door = 1
    Ten women look up, and nine look down again. "And what have you come in on?" asks the one at the back. You've got a paper. It's for the other door. #id:pc.l.0139
+ [Have her sign for all ten now, so that you can come back tomorrow. #id:pc.l.door-sign]
    ~ door = 2
    "For all ten? I'd have to ask nine," says Nargiza. But you've got the form out. She signs against the doorpost, and across the yard the rain goes on. #id:pc.l.0140
+ [Say what a complaint needs and may cost, and let the ten talk it over. #id:pc.l.door-tell]
    A name at least, and no protection that you could promise. "For what it does it isn't cheap," says Nargiza. "I'll ask the nine." She goes across, and the rain stops. You hear ten women not sewing. #id:pc.l.0141
+ [Explain that halves by the piece make her a partner, not a worker. #id:pc.l.door-partner]
    ~ door = 3
    "A partner!" she calls across the yard, and they laugh till the machines stop. "And whose is the other half, then?" She shuts the door behind her, not unkindly. #id:pc.l.0142
- -> clinic

=== clinic
# scene: clinic # place: clinic # cast: registrar, meerim # time: 08:10 # mood: morning
Thursday. "The clinic won't see me," says Meerim on the telephone. "For Marat I'd need a doctor's paper, with a stamp, and for that I'd need an identification number. Yours is the only number I've got of an office." You've no powers in a clinic, and walk fast. #id:pc.l.0070 #speaker:meerim
- (clinic_look)
* [The prices on the wall #id:pc.l.see-prices #at:price-list]
    Admission 80,000. Delivery 80,000. Scans and tests: Meerim has paid 35,000 so far. Ambulance: free. Across the lot in felt pen: IIN first! "I'm paid 132,000 for a month," says Meerim. "So I can be admitted, or I can deliver." #id:pc.l.0071 #clue:price-list
    -> clinic_look
+ [Go up to the desk with her. #id:pc.l.to-desk #free]
- "No number, no card," says the registrar. She's got a queue and a cold. "I haven't invented it, my dear, the machine has. Twelve digits. I've tried it with noughts. It knows." For a number one needs registration; for that, a contract. "I don't make people," she says. "I only file them." #id:pc.l.0072 #speaker:registrar
+ [Hold up your card, and order her as an inspector to take Meerim in. #id:pc.l.desk-card]
    "Labour?" The registrar looks at it from both sides. "Have I dismissed somebody?" The queue enjoys that. It now knows that the woman in the grey coat has trouble at work. The registrar blows her nose, and is sorry. #id:pc.l.0073
+ [Give her your own number to type in; it's twelve digits like any other. #id:pc.l.desk-own]
    ~ digits = true
    The machine is delighted. Meerim's blood group is now yours. "And when I come in at night, and they look me up?" she asks in the corridor. You hadn't got as far as that. #id:pc.l.0074
+ [Ask Meerim if you may; then ask which rule wants it, and for the doctor. #id:pc.l.desk-rule]
    Meerim nods. Which rule, you ask; by what you know, care doesn't hang on that number. "In nineteen years," says the registrar, "hardly anyone's asked me where it says so." She looks. It says so in felt pen. She goes for the doctor. #id:pc.l.0075
+ [Explain how urgent it is: six months gone, heavy work, a case running. #id:pc.l.desk-case]
    ~ secret = 1
    ~ lost = lost + 1
    It works: the whole corridor is on your side. "At the banquet hall?" asks somebody in the queue, full of pity. "My niece is getting married there on Friday. I'll have a word with that manager." #id:pc.l.0076
- -> stamp

= stamp
# cast: doctor, meerim
The doctor has heard it through the door. He writes it on a sheet with a stamp: week, date, no loads, no fumes, no nights. About the 80,000s he can't do anything. "Whom shall I send it to?" "Me," says Meerim, and folds it twice. #id:pc.l.0077 #speaker:doctor
-> order

=== order
# scene: order # place: inspectorate # cast: counsel # time: 14:00 # mood: day
Friday, 10 November. The order has to go out today. The pleasant voice has a face now, and has brought pastries. They're excellent; he takes one himself, so that it's no gift. #id:pc.l.0078
{sheet:
    Lyazzat isn't at the cash desk any more, he mentions. They've found her something without a cupboard, three evenings a week. #id:pc.l.0079 #fate:lyazzat.no-key
- else:
    At the hall all is well, he says. The cashier sends her regards, and the bills. #id:pc.l.0080 #fate:lyazzat.at-the-desk
}
~ sheet = false
{door:
    - 0:
        This morning a new complaint has come. Ten names, written in a circle, so that nobody stands first. It's about skirts. #id:pc.l.0144
    - 1:
        The owner of the ten machines has asked in writing what you came in on. Nargiza gets the pleats now, which nobody wants: 80 a skirt, and twice as long. #id:pc.l.0145
    - 2:
        Nine women next door know from their owner that they've complained. Nargiza sews in the draught now, and nobody lends her scissors. #id:pc.l.0146
    - else:
        From next door nobody has rung. #id:pc.l.0147
}
~ door = 0
{digits:
    There's a message from the clinic on your telephone: you're due on 19 February, and please bring slippers. To Meerim, who'd need it, they've nowhere to write. #id:pc.l.0156
}
~ digits = false
"In theory there's no problem," he says. "The employer pays in every month, the fund pays for the leave, it costs him nothing." #id:pc.l.0081 #speaker:counsel
+ [Ask what he tells his members. #id:pc.l.ask-members #free]
    "That a woman who's expecting costs them nothing. I've got a slide." He takes a pastry. "Then somebody asks about those who aren't on paper. For that I haven't got a slide." #id:pc.l.0148 #speaker:counsel
- "In practice there's no contract," he says. "So nothing's paid in, so there's no worker, so there's nobody whom you could order anything for." #id:pc.l.0162 #speaker:counsel
+ [Agree with him: without a contract there's no employment to look at. #id:pc.l.worker-none]
    He's almost disappointed. You cross out the contracts and the fund. "And whom do the other points concern, then?" he asks, quite gently. That night two people who aren't there carry forty tablecloths out of the hall. #id:pc.l.0082
+ [Let the contracts begin on Monday; from then on at least it's clean. #id:pc.l.worker-monday]
    "Very sensible," he says, and has two forms with him. Both say 13 November. Eight months of Meerim and five weeks of Saltanat have never been. It's a clean sheet, mostly because it's empty. #id:pc.l.0083
+ [Order contracts from the first day worked, as the fault is Marat's. #id:pc.l.worker-first]
    ~ worker = true
    Since 1 March, for Meerim. What's due to the fund for whom, you'd want a lawyer to say. "Between you and me," says this one, "that's how I'd do it. In theory." He has a second pastry. #id:pc.l.0084
+ [Order Marat to pay the whole leave himself; he has earned that. #id:pc.l.worker-leave]
    "On what basis?" he asks, really curious. You turn over pages. It was a good feeling, and lasted till about article 99. He offers to draft the objection for you both. #id:pc.l.0085
- -> wording

= wording
# cast: counsel
The rest you dictate: nine nights and the deductions, 58,000 together; hours; breaks; gloves, and labels that are true. Only the transfer is left. #id:pc.l.0150
At noon Meerim rang. "I'll give him the paper myself, on Monday, when he sits down. Write what he has to do. Don't write for whom." #id:pc.l.0086 #speaker:meerim
{secret == 1:
    "By now he's heard it," she added, "only not with a stamp." #id:pc.l.0151 #speaker:meerim
}
"A suggestion," says the lawyer. "Whoever's expecting gets the cloakroom. Sitting, warm, at half pay. He'd sign that today." #id:pc.l.0087 #speaker:counsel
+ [Write her in by name and week all the same; then it can't be evaded. #id:pc.l.order-name]
    ~ secret = 1
    It can't. Marat pins it up in the office, beside the seating plan, so that everyone sees he's got nothing to hide. On Sunday Meerim reads there, with her week, what she wanted to say on Monday. #id:pc.l.0088
+ [Take the half pay in; it's signed today, and she's off the tubs. #id:pc.l.order-half]
    ~ light = 1
    He signs with your pen. 2,000 a day, sitting. "Half the pay," says Meerim over the telephone. "And the other half of me, who feeds that?" In the background Nurai says that it's the same half. #id:pc.l.0089
+ [Leave transfer out for now; the money is enough of a fight at once. #id:pc.l.order-out]
    ~ light = 2
    It makes a shorter order, and he thanks you for it. "So I put a paper on his table," says Meerim on the telephone that evening, "and there's nothing beside it that says he must." You hear her fold it. By now it's quite small. #id:pc.l.0090
+ [Write: whoever hands in such a paper moves to light work, same pay. #id:pc.l.order-any]
    It's one line, and nobody is in it. The lawyer reads it twice, and caps his pen. "So it could be anyone," he says. "It could be anyone," you say. He packs up the rest of the pastries, and leaves you two. #id:pc.l.0091
- -> roster

=== roster
# scene: roster # place: inspectorate # cast: meerim # time: 13:40 # mood: day
Monday, 13 November. At an hour when she's never been anywhere but in the hall, Meerim is in your office. "I gave him the paper. He read it, he congratulated me, he brought me a chair. Then he hung up the new roster. I've looked twice. I'm not that short." #id:pc.l.0092 #speaker:meerim
{light:
    - 1:
        "Half pay is what the State wants, he told me. He showed me the line. It's well put." #id:pc.l.0152 #speaker:meerim
    - 2:
        "I asked him what the State says to that. He went through all your pages, he really did. There's nothing in them about chairs." #id:pc.l.0153 #speaker:meerim
}
~ light = 0
{named:
    "He's told them whom they've to thank for you," she says. "I was thanked." #id:pc.l.0093
}
{lost > 2:
    "It's not just me. Whoever was seen with you has a gap somewhere. In the kitchen they go quiet when one says inspectorate. It's their word for weather." #id:pc.l.0094
}
{breaks:
    - 0:
        Saltanat's on it, with four breaks a day, like two others. She's sent you a photograph: a sink, and nobody in front of it. #id:pc.l.0095 #fate:saltanat.her-breaks
        The union's lawyer is writing to the consulate for the boy, and asks nobody for an address. Ryskul carries the slip in a plastic sleeve now. #id:pc.l.0096 #fate:ryskul.asking
    - 1:
        Saltanat has two days left on it, for the sake of the little one. For the sake of the little one she'd need six. #id:pc.l.0097 #fate:saltanat.two-days
        Ryskul goes and stands by the back door, from habit. The slip is still all he has. #id:pc.l.0098 #fate:ryskul.slip
    - else:
        Saltanat is on it every day, and hasn't been seen since Thursday. Two polite men had come to her address, with her name spelt correctly. #id:pc.l.0099 #fate:saltanat.sought
        Ryskul is somewhere with the boy, and has switched off her telephone. #id:pc.l.0100 #fate:ryskul.hiding
}
{breaks == 1:
    ~ breaks = 0
}
"He hasn't dismissed me," says Meerim. "I asked. Rest, he said." #id:pc.l.0101 #speaker:meerim
+ [Tell her that she isn't dismissed, then; as it stands, she can only wait. #id:pc.l.off-wait]
    She nods, as one nods at a counter. On Tuesday she's not on it, nor on Wednesday. It isn't a dismissal on any single day. #id:pc.l.0102
+ [Go there at once, and see to it yourself that she's written in again. #id:pc.l.off-drive]
    He writes her in before your eyes, for Sunday, in ink. On Saturday he hangs up a new one. "You've got a car and a stamp," says Meerim, "and he's got a drawing pin." #id:pc.l.0103
+ [Take down paper, roster and his words by date; say how she can sue. #id:pc.l.off-record]
    ~ dated = true
    Handed in on Monday, gone on Monday. A court takes no fee, by what the ministry says; it'd see her name, and how she stays here. The union's lawyer knows the deadlines. "And what have I got left to lose?" asks Meerim. She works it out, properly, in two columns. #id:pc.l.0104
+ [Have Marat confirm in writing that she's on leave, so it's in order. #id:pc.l.off-leave]
    He confirms it with pleasure. On leave, it says, at her own wish. It doesn't say until when, or for how much. It's the first paper with her name on it that he's ever signed. #id:pc.l.0105
- -> december

=== december
# scene: december # place: inspectorate # cast: counsel, marat, meerim # time: 16:00 # mood: dusk
~ lost = 0
Friday, 1 December. The order's date has passed. Of seven points Marat has carried out the small ones: there are gloves, for both hands, and on the chlorine it says chlorine. #id:pc.l.0106
{girl:
    - 0:
        Nurai has come from school with her mother, and is reading your fire instructions. On their street there's a list now of who minds which child on which night. Nurai keeps it, to the quarter of an hour, and sleeps in one bed till morning. #id:pc.l.0107 #fate:nurai.one-bed
    - 1:
        In the evenings Meerim looks for work. Nurai's at home with the chain on, and still rings the hall every hour; she knows no other number. It's nine, they say at the cash desk, the child. #id:pc.l.0108 #fate:nurai.chain
    - 2:
        Nurai can name you eleven addresses by now, with the floor. #id:pc.l.0109 #fate:nurai.eleven
    - else:
        Nurai isn't in the hall any longer, since Meerim isn't. She'd left a pencil case there. Nobody knows whom to ask. #id:pc.l.0110 #fate:nurai.pencil-case
}
~ girl = 0
"Let's be human," says Marat. This time he's sitting, so it's serious. "100,000 for Meerim, today, and a post by day. The other signature is taken back, and we let it rest." Meerim looks at you. What she takes is for her to say; the file is yours. #id:pc.l.0111 #speaker:marat
+ [Close it on that: she's better off than with your order, and by tonight. #id:pc.l.file-deal]
    -> one_woman
+ [Put what's not been done on record, by date, no names; the deal isn't yours. #id:pc.l.file-record]
    {named or secret == 1 or breaks == 2:
        -> right_file
    - else:
        -> four_of_us
    }
+ [Add all statements, signed, and send the lot to court and to both sides. #id:pc.l.file-all]
    -> read_out
+ [Close it as carried out in part; the rest he'll do once the season's over. #id:pc.l.file-closed]
    -> never_fires

=== four_of_us
# place: court # cast: meerim, nurai, saltanat, counsel # time: 10:30 # mood: morning
Meerim said no, at the end, to him and not to you. It took her a night, and both columns. #id:pc.l.0112 #fate:meerim.in-court
It's the last week of February. The court charges no fee, and has no heating. In Meerim's arm is somebody of four days who's asleep. #id:pc.l.0113 #ending:four-of-us
{dated:
    "Handed in on Monday, gone on Monday," the judge reads from the sheet that you two made, and reads it again. #id:pc.l.0157
}
{worker:
    "Since 1 March," the judge reads out of your order. "A worker, then." He makes a tick. #id:pc.l.0128
- else:
    "And since when did you work there?" asks the judge. Your order doesn't say. Meerim gets out her exercise book. #id:pc.l.0129
}
"27,000 and 31,000," he reads, "that makes..." "58,000," says Nurai from the second row. Her teacher has let her off sums for it. He looks over his glasses. "Who's that?" "My accounts department," says Meerim. Nobody here knows how it'll end. Saltanat has brought the whole day shift, and sits at the front. #id:pc.l.0114 #speaker:meerim
"We're four," says Nurai, when she's counted the bench. This time nobody corrects her. #id:pc.l.0115 #speaker:nurai
-> END

=== right_file
# place: hall # cast: marat, damir # time: 20:30 # mood: night
You've never kept a better file. Every figure stands up. In February you drive by, to read them their part. The one it concerns most isn't here. #id:pc.l.0116 #ending:right-file
"She's gone home, I think," says Marat, walking. "She could've come to me any time." By the tubs there's a new girl. She's got gloves, and keeps her eyes on them. #id:pc.l.0117 #speaker:marat #fate:meerim.gone
Damir walks you out. "It wasn't the writing down," he says at the door. "It was that one could tell who." Beside the exit hang the fire instructions. In case of fire inform the manager. #id:pc.l.0118 #speaker:damir
-> END

=== one_woman
# place: cloakroom # cast: meerim, nargiza # time: 18:00 # mood: dusk
The money was there by five, in one envelope, correctly counted. On the post by day it says: until further notice. #id:pc.l.0119 #ending:one-woman #fate:meerim.alone
Meerim sits at the cloakroom's table with numbers to give out. It's warm. Since she's been there, nobody from the kitchen has hung up a coat. "They aren't angry," she says. "They only do up their buttons." #id:pc.l.0120 #speaker:meerim
{breaks != 2:
    Saltanat has signed that she was mistaken about October. "I wasn't," she told you on the stairs. "But it said one of us, and I can count to one." #id:pc.l.0159 #fate:saltanat.took-back
}
"I lent you a chair when you'd none," says Nargiza from the door, with a skirt over her arm. "I'd have liked to know what one gets for it." She doesn't say it nastily. She'd really have liked to know. #id:pc.l.0121 #speaker:nargiza
-> END

=== read_out
# place: hall # cast: marat, lyazzat, damir # time: 21:00 # mood: night
Two hundred pages, and each signed. "To both sides" means to Marat as well. He has them read out after closing, in alphabetical order, so that there's no talk. #id:pc.l.0122 #ending:read-out
He isn't loud. "Damir. A glass of chlorine. That was funny, I grant you." "Lyazzat. The drawer. I see." When it's Meerim's turn, he leaves out the weeks. Everybody can count. #id:pc.l.0123 #speaker:marat #fate:meerim.read-out
{breaks != 2:
    "Saltanat. Seven minutes a rinse. I'd have said five." She dries her hands, and doesn't come back to the sink. #id:pc.l.0160 #speaker:marat #fate:saltanat.read-out
}
"All of it's true," says Lyazzat in the street. "That's why I only told you." From Monday on the sheet inside the cupboard door is kept by the aunt. #id:pc.l.0124 #speaker:lyazzat #fate:lyazzat.no-key
-> END

=== never_fires
# place: hall # cast: marat, botagoz # time: 20:30 # mood: night
Carried out in part, it says, with your stamp. Marat has hung it by the roster. Nine to five, five days, and underneath the State. #id:pc.l.0125 #ending:never-fires
"I never fire anyone," he tells the new girl, walking. She's started already; they'll sign later. She's been told to wear the apron loosely, as it's hot. #id:pc.l.0126 #speaker:marat #fate:meerim.waiting
On the seating plan there's a small table in the corner, with one chair. "That's Meerim's," says Botagoz. "Eight months, and I never once saw her sit down. I put it in every time." #id:pc.l.0127 #speaker:botagoz
-> END
