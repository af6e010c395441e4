// Until the last banquet, through the eyes of a union organiser. The people are invented; what happens to them is documented (see union.key.yaml).
// One paragraph = one line = one id. Examinations (at:) only give clues. Decisions are sticky (+) and stand in union.key.yaml.
// Nothing here is about meeting unseen: the visits are open, and what is trained is consent, plain words and who decides.
INCLUDE shared.ink

// Women who'd still come to the table on the 24th; shown by the meter. Told at the end.
VAR six = 6
// Meerim talks about hours, and shows nothing. Settled at the clinic.
VAR shut = false
// What nobody was to know without her leave is out. Told on 13 November.
VAR out = false
// What stands on the right of Meerim's sheet. 0: what's so, 1: a won case, 2: twenty of them, 3: a secret. Told on 2 November.
VAR said = 0
// The clinic has her under another woman's number. Told by the doctor.
VAR borrowed = false
// The boy's paper. 0: his own is asked for, 1: an office has the address, 2: another child's was lent, 3: he waits. Told on 13, 20 and 24 November.
VAR boy = 0
// The complaint. 0: who signed had heard the cost, 1: all nine were asked, 2: in a hurry. Told on 7 and 13 November.
VAR names = 0
// What went with it. 0: what each had counted, 1: Lyazzat's sheet, 2: Meerim's book. Told on 7 and 13 November.
VAR proof = 0
// Nurai's nights. 0: a flat that she and her mother have seen, 1: taken there in a hurry, 2: the flat is shut, 3: her chairs. Told on 13 November.
VAR girl = 0
// What Marat knows from you. 1: a page with five names, 2: a number that he can count out. Told on the 24th.
VAR five = 0
// Gloves. 0: the left one, 1: a pair to look at, for your two lines, 2: asked for all. Told on 13 November.
VAR pair = 0
// The sponges. 0: Timur reads first, 1: put down, Saltanat in front, 2: a leaflet, 3: no. Told on 20 November.
VAR sponge = 0
// What Meerim does. 0: nothing new, 1: another hall, 2: to court alone, 3: with Timur. Told on 20 November.
VAR her_way = 0
// The envelope. 0: she's told Marat herself, 1: you said take it, 2: you said refuse it, 3: it was voted on. Told on the 24th, 1 at the end too.
VAR offer = 0

-> coats

=== coats
# scene: coats # place: cloakroom # cast: nargiza, meerim, nurai, lyazzat # time: 22:50 # mood: night
"You've got twenty minutes," says Nargiza. "They're cutting the cake, and as long as people eat with their fingers nobody dirties a plate." She sews in two rooms behind the hall. She's the only member you have in this street, and has been at you since August. #id:pc.u.0001 #speaker:nargiza
Saturday, 28 October, in the cloakroom. The wedding comes through the wall like weather. Meerim, who cleans here, sits very straight on the edge of the bench and doesn't take off her apron. Under the hooks a girl of nine is doing sums. Lyazzat from the cash desk is at the cupboard, and hears nothing. #id:pc.u.0002
"So you're the union," says Meerim. "I've got no contract, no day off, and a daughter who's in bed by ten, if you call three chairs a bed and nobody's cutting a cake. What I haven't got is time. Well?" #id:pc.u.0003 #speaker:meerim
+ [Ask which papers she has, since that decides what can be done. #id:pc.u.first-papers]
    ~ shut = true
    Meerim looks at Nargiza as one looks at a shop sign that turns out to be another shop's. "You said they don't ask that." From here on you get square metres and hours, and every one of them is correct. #id:pc.u.0004
+ [Put a membership form in front of her; the rest follows from that. #id:pc.u.first-form]
    "Place of work," Meerim reads. "Stamp of employer." She gives it back with two fingers, as they're wet. "When he's stamped it, does he keep a copy?" #id:pc.u.0005
+ [Say what you can do and what you can't, and ask what she wants. #id:pc.u.first-plain]
    You have a lawyer on the telephone, other women, and patience. You have no power over her manager, and no fund that pays wages. "The last one who wanted to help me took an hour for that," says Meerim. She moves over on the bench. #id:pc.u.0006
+ [Have Nargiza tell it, so that Meerim can sit and save her breath. #id:pc.u.first-nargiza]
    ~ six = MAX(six - 1, 0)
    Nargiza tells it well. She tells it so well that Meerim listens with interest, and says at one point that it wasn't like that. At the end both of them have been thanked, one too many. #id:pc.u.0007
- -> coats_walk

= coats_walk
- (coats_look)
* [The sheet inside the open cupboard #id:pc.u.see-sheet #at:second-roster]
    Lyazzat is getting out the taxi money. Inside the door hangs a sheet in her round hand: who came, who went, to the quarter of an hour. Meerim: each day this month, each banquet till half past three. "You haven't seen that," says Lyazzat, and lets you finish. #id:pc.u.0008 #clue:second-roster
    -> coats_look
* [The school bag under the hooks #id:pc.u.see-bag #at:school-bag]
    "Class 3, eight to one, never late," says Nurai. Between the readers there's a folded pillow case. "I lie down at ten and get up when she's done. It has to be three chairs. With two one falls through." #id:pc.u.0009 #speaker:nurai #clue:school-bag
    -> coats_look
* [Ask Nargiza how she came to your union. #id:pc.u.ask-nargiza #free]
    "I asked at four unions," says Nargiza. "One has bakers, one has oil. One said that we'd be a branch of something, as soon as somebody founds it. You were the first who asked what I sew." Skirts, at 80 tenge apiece, half and half with the owner, by word of mouth. #id:pc.u.0010 #speaker:nargiza #clue:nargiza-word
    -> coats_look
+ [Sit down with them. #id:pc.u.coats-sit #free]
- -> column

= column
# cast: meerim, nurai
"Before I say anything." Meerim takes a sheet of Nurai's squared paper and draws a line down the middle. "On the left goes what Marat can take from me; he's the manager. I'll do that by myself. What do you write on the right?" #id:pc.u.0011 #speaker:meerim
+ ["A court that gives it all back, with no fee. He can't win that one." #id:pc.u.right-court]
    ~ said = 1
    ~ six = MAX(six - 1, 0)
    "All of it," she writes, "no fee." Then comes a small question mark. She goes over it until it's the blackest thing on the page, and the left-hand side has grown by a line. #id:pc.u.0012
+ ["An inspector's order nobody enforces, a court without a fee, company." #id:pc.u.right-plain]
    She writes it down in that order. "Company," she reads. "That's a funny thing to have in such a column." But she underlines it, with Nurai's ruler. #id:pc.u.0013
+ ["Nothing as yet; first there must be twenty of you, then we'll see." #id:pc.u.right-twenty]
    ~ said = 2
    "There are nine of us," says Meerim. "Shall I hire some?" The right-hand column stays as it is. It's a good clean column. Nurai rules it off at the bottom. #id:pc.u.0014
+ ["He'll never learn that it was you. That's what you have us for." #id:pc.u.right-secret]
    ~ said = 3
    ~ six = MAX(six - 1, 0)
    "Two people clean here," says Meerim, "and the other one's his aunt." She waits, in case there's more. "You've never worked anywhere small," she says then, and leaves it out. #id:pc.u.0015
- -> left_out

= left_out
# cast: meerim
Nurai has been sent to look at the cake. #id:pc.u.0016
{shut:
    "I'd rather have told somebody else," says Meerim. "There isn't anybody else. I'm expecting. It's due on 19 February. Nargiza doesn't know, nor does anyone in the hall. That doesn't go in a column." #id:pc.u.0133 #speaker:meerim
- else:
    "You haven't asked me anything," says Meerim. "So I'll tell you. I'm expecting. It's due on 19 February. Nargiza doesn't know, nor does anyone in the hall. That doesn't go in a column." #id:pc.u.0134 #speaker:meerim
}
+ [Let the women know; they'd carry her tubs for her this very night. #id:pc.u.secret-women]
    ~ out = true
    ~ six = MAX(six - 1, 0)
    So they do. Saltanat, who washes the dishes, carries her wet linen up the steps, and winks. By the last dance Damir, a waiter, asks if one may congratulate. Meerim's polishing glasses, in which everybody can be seen, and looks at nobody. #id:pc.u.0017
+ [Have her put it at the top of a complaint; nothing weighs as much. #id:pc.u.secret-top]
    "At the top," says Meerim. "And if I don't want it at the top?" You explain once more how strong it is. She knows how strong it is. She's been carrying it since May. #id:pc.u.0018
+ [Tell her to go to the manager first, before he hears it elsewhere. #id:pc.u.secret-first]
    "The girl before me went to him first," says Meerim. "She got a cake, too. A small one. Next day there wasn't any room for her on the roster." #id:pc.u.0019
+ [Ask who may know, write nothing, and say what the law gives her. #id:pc.u.secret-hers]
    "You. And the clinic, as that can't be helped." Light work for the same pay, you say, and 18 weeks; and for that he has to be told. "Like the cake," says Meerim. "One can see it very well from here." #id:pc.u.0020
- "Tuesday, ten past eight, at the clinic's desk," she says, when the music stops. "You needn't say anything. Bring something to read." #id:pc.u.0021 #speaker:meerim
-> bench

=== bench
# scene: bench # place: clinic # cast: meerim, ryskul, registrar # time: 08:10 # mood: morning
At the clinic you've brought a newspaper, and share it. Meerim takes the page with the weather. On the bench sits somebody she knows: Ryskul, whose daughter Saltanat washes the hall's dishes, with a shawl full of grandchild. #id:pc.u.0022
- (bench_look)
* [The prices on the wall #id:pc.u.see-prices #at:price-list]
    Admission 80,000. Delivery 80,000. Ambulance: free. For scans and tests Meerim has paid 35,000 so far. Across the lot somebody's written in felt pen: personal number (IIN) first! "It doesn't say where they're sold," says Meerim. #id:pc.u.0023 #clue:price-list
    -> bench_look
* [Ryskul, on the bench #id:pc.u.see-bench #at:corridor-bench]
    "On 2 October he was born, on 9 October she was at the sink again," says Ryskul. "I take him to the back door. He gets seven minutes." Pinned inside the shawl is the ward's slip, all he has on paper. For a certificate they want his mother's registration, and that's run out. #id:pc.u.0024 #speaker:ryskul #clue:ward-slip
    -> bench_look
+ [Go up to the desk with Meerim. #id:pc.u.to-desk #free]
- "No number, no card," says the registrar. She's tired and correct. For a number one needs registration, for registration a contract. "And for a contract," says Meerim, "a manager with a pen. Do you sell those?" #id:pc.u.0025 #speaker:registrar
+ [If Meerim agrees, ask which rule wants it and if the doctor may decide. #id:pc.u.desk-rule]
    Meerim nods; then you ask. The registrar looks under the counter, where the rules are kept. There's a biscuit tin. "The doctor's in till nine," she says to the tin. "I can't stop anybody from knocking." #id:pc.u.0026
+ [Put the union's 80,000 on the counter, and ask for no receipt. #id:pc.u.desk-pay]
    It's all that's in your cash box, and the stamp. The registrar would take it gladly. "And under which number do I enter it?" she asks. It's a very clean circle. On the way out somebody says that the doctor's in till nine. #id:pc.u.0027
+ [Take the number that a kind woman in the queue offers to lend. #id:pc.u.desk-borrow]
    ~ borrowed = true
    Twelve digits on a bus ticket. The machine takes them, and Meerim has had two boys and an appendix out. "If I'm brought here at night," she asks in the corridor, "which one of us do they treat?" #id:pc.u.0028
+ [Turn round and tell the whole queue what's being done here. #id:pc.u.desk-queue]
    ~ out = true
    ~ six = MAX(six - 1, 0)
    It's a good speech. The queue's on your side to the last woman, and the last woman has a nephew who waits at table in a hall. "Meerim, is it?" she asks, full of pity. "And she'd never have said a word, the poor thing." #id:pc.u.0029
- -> card

= card
# cast: doctor, meerim
The doctor has five minutes between two others, and gives her eight. #id:pc.u.0030 #speaker:doctor
{borrowed:
    "Two boys," he reads off the screen, "and no appendix. Shall we begin with you instead?" He examines the one who's there. What's in the machine he can't take out again. #id:pc.u.0135 #speaker:doctor
}
~ borrowed = false
- (card_look)
* {not shut and not out} [The doctor's paper, which Meerim turns round for you #id:pc.u.see-card #at:form-tray]
    Due on 19 February. No loads, no fumes, no nights. "He's written it nicely," says Meerim. "He didn't ask me what I do. I think he's stopped asking." She folds it until it's no bigger than a stamp. #id:pc.u.0031 #speaker:meerim #clue:medical-card
    -> card_look
+ [Go back to the bench. #id:pc.u.to-bench #free]
- ~ shut = false
-> lent

= lent
# cast: ryskul
"In our street there's a boy of his age who's got a certificate," says Ryskul. "His mother would lend it. There's a bus tonight, and a grandfather at the other end. At night one's like another." She says it to the newspaper. #id:pc.u.0032 #speaker:ryskul
+ [Tell her to, this once; with his own people he'd be out of all this. #id:pc.u.boy-lend]
    ~ boy = 2
    ~ six = MAX(six - 1, 0)
    On Wednesday she's back, and so is he. Nobody at the border asked about him. They asked about the other one: whose he is, where he is, and since when she's been carrying him about. #id:pc.u.0033
+ [Leave it till spring; nobody asks for the papers of one so small. #id:pc.u.boy-wait]
    ~ boy = 3
    "In spring he'll be twice the size," says Ryskul, "and still nobody." She pins the slip back on, on the inside this time. #id:pc.u.0034
+ [Go with her to the registry now; papers are every child's right. #id:pc.u.boy-registry]
    ~ boy = 1
    ~ six = MAX(six - 2, 0)
    It's two streets off, and helpful. It needs the mother's name, her address, and until when she's registered. Ryskul spells the first two. It's only at the third that you see what sort of form it is. #id:pc.u.0035
+ [Say what that risks; if Saltanat wants, a lawyer asks the consulate. #id:pc.u.boy-consulate]
    Ryskul thinks of the other mother, who'd be without hers meanwhile. "And if they ask him whose he is," she says, "he can't tell them. He can only eat." She'll talk with Saltanat tonight. It's Saltanat's boy. #id:pc.u.0036
- -> paper

=== paper
# scene: paper # place: cloakroom # cast: meerim, saltanat, lyazzat, nurai # time: 15:40 # mood: day
Thursday, 2 November, in the cloakroom. At twenty to four nobody wants a coat. "We'd like to write to the inspectorate," says Saltanat. "We, that's her and me. Lyazzat's only here because she's got the key." Lyazzat holds it up. #id:pc.u.0037 #speaker:saltanat
{said:
    - 0:
        Since Saturday something's been added to the right-hand column: Saltanat. "That's the company," says Meerim. "She's put herself in." #id:pc.u.0136
    - 1:
        Meerim has brought the squared sheet. "All of it, no fee," she reads out to Timur, the union's lawyer, on the telephone. "Is that so?" He's quiet for a while. "Cross out 'all'," he says. "I'd keep the question mark." #id:pc.u.0137
    - 2:
        "I've been looking for the other eleven," says Meerim. "One promised to think about it. That was a guest." #id:pc.u.0138
    - else:
        "He'll never learn who it was, I've been told," says Meerim. "So I've been practising how to look surprised." She shows it. "Once more, then," says Saltanat, "and without that bit." #id:pc.u.0139
}
~ said = 0
- (paper_look)
* [Meerim's pay envelope, from last night #id:pc.u.see-envelope #at:pay-envelope]
    October: 163,000. Off it: plates 11,000; the stand-in for 4 days in August, when she was ill, 20,000. Inside are 132,000. Nine nights of September, 27,000, come after the season. "When I had 3 days off, he found one himself, and paid her," says Lyazzat. "I write both lines. It's the same pen." #id:pc.u.0038 #clue:pay-envelope
    -> paper_look
* [Meerim's exercise book #id:pc.u.see-book #at:exercise-book]
    A line a day. From 23 to 29 October: seven times eleven and a half, and three nights of six and a half. "Makes 100 hours," says Nurai. "I've checked." On its first page, 1 March: he says, sign later. #id:pc.u.0039 #speaker:nurai #clue:exercise-book
    -> paper_look
* [Ring Timur, the union's lawyer. #id:pc.u.ask-timur #free]
    "Small firms have a visit planned once in three years, and the hall's was in 2015," says Timur on the telephone. "For another somebody must give a name. And what the inspector orders then nobody makes him do." He breathes. "If they still want to, I've found a pen." #id:pc.u.0040 #speaker:timur #clue:timur-line
    -> paper_look
+ [Clear the bench for writing. #id:pc.u.paper-write #free]
- "And whose names go on it?" asks Saltanat. "Not mine," says Lyazzat at once. "I've got two at school." Saltanat's got the pen already. Five years ago she wanted to be a notary. #id:pc.u.0041 #speaker:saltanat
+ [Get all nine who work here to sign; he can't leave out a whole hall. #id:pc.u.names-all]
    ~ names = 1
    ~ six = MAX(six - 1, 0)
    You go round. Seven of the nine remember something on the stove. Marat's aunt, who cleans too, would sign, and at five she tells him how nice it was, everybody together. There are two names on it in the end. He's had an hour to guess them. #id:pc.u.0042
+ [Send it without any; then nobody can be put off the roster for it. #id:pc.u.names-none]
    ~ names = 2
    Timur, your lawyer, rings before you've found a stamp. By what he knows, what comes without a name they may lay aside. So the two names go on after all, late and in a hurry, and nobody has told Saltanat yet what they can cost. #id:pc.u.0043
+ [Sign for the union yourself, and leave their two names off it. #id:pc.u.names-union]
    A good letter; whether a union can be its only author your lawyer isn't sure. Meerim has been listening. "They're my hundred hours," she says, and signs below you. So does Saltanat, once she's heard from him what that may cost. #id:pc.u.0044
+ [Take the two who want to, once our lawyer's told each what it may cost. #id:pc.u.names-two]
    Timur, your lawyer, tells them one after the other, on your telephone, and he doesn't hurry. Saltanat asks the most; her registration comes into it. "Well," she says at the end, "so now I know what I'm afraid of." Then she signs, very legibly. #id:pc.u.0045
- In your covering letter Meerim puts a comma right. #id:pc.u.0046 #speaker:meerim
-> with_it

= with_it
"And what goes with it?" asks Saltanat. Everybody looks at the cupboard, and then everybody looks somewhere else. Lyazzat is turning the key over. #id:pc.u.0047 #speaker:saltanat
+ [Photograph the sheet; it has everyone's hours, and it's only paper. #id:pc.u.proof-sheet]
    ~ proof = 1
    ~ six = MAX(six - 1, 0)
    Lyazzat holds the door for you, since you've asked so nicely. It's a sharp picture. One can even tell the hand. #id:pc.u.0048
+ [Send in the exercise book as it is; they'll never have seen the like. #id:pc.u.proof-book]
    ~ proof = 2
    By Friday Meerim has nothing to write in. On Monday you fetch it back, as she can't do without. At the office somebody helpful has made two copies of it, with the pages about other things as well. #id:pc.u.0049
+ [Copy out what each has counted herself, and no more than she wants. #id:pc.u.proof-own]
    Four pages in two hands. Saltanat leaves out her boy, puts him in, and leaves him out again. "He isn't hours," she says. The cupboard stays shut. #id:pc.u.0050
+ {recorded("excessive-hours")} [Their own hours, copied out, and a line: the bills he signs show the rest. #id:pc.u.proof-bills]
    "The bills!" says Lyazzat. "The machine prints when they've paid, and he signs each one." She's surprised at how fond she is of that machine. Then she locks up, and puts the key in her own bag. #id:pc.u.0051
- -> flat

= flat
# cast: nargiza, meerim, nurai
"There's a banquet again tomorrow," says Nargiza, who's come for her scissors. "A woman in our street minds six children in her flat at night, the seamstresses'. 500 a night, and it isn't anything official. Seven would fit." Nurai has stopped writing. #id:pc.u.0052 #speaker:nargiza
+ [Go and look at it with Meerim and Nurai, and let them both say. #id:pc.u.flat-look]
    Nurai asks who has the key at night, where the light is, and if one may read. Meerim asks the same, differently. "It's all right," says Nurai on the stairs. "She counts them. But only to six." They'll try it, for one night. #id:pc.u.0053
+ [Take Nurai there tomorrow yourself, so that she's off those chairs. #id:pc.u.flat-take]
    ~ girl = 1
    She goes along with you politely. At eleven she's at the hall's back door, in her socks; nobody there had told her when she'd be fetched. It's four streets. She knows their names. #id:pc.u.0054
+ [Have the child office check the flat first; it isn't even registered. #id:pc.u.flat-report]
    ~ girl = 2
    ~ six = MAX(six - 1, 0)
    They check it on Friday at six. An hour later seven mothers stand in the stairwell with a child each, and a shift that's begun. Nobody is angry with you. Nobody knows that it was you, except Nargiza. #id:pc.u.0055
+ [Leave that to them; where children sleep is no union's business. #id:pc.u.flat-leave]
    ~ girl = 3
    "No," says Meerim. "It isn't anyone's. That's why she's here." Nurai goes on writing. It's a composition: My room. #id:pc.u.0056
- -> tea

=== tea
# scene: tea # place: hall # cast: marat, damir, botagoz, nurai # time: 16:50 # mood: dusk
Tuesday, 7 November. Last night the inspector was in the hall; today the manager has asked you to tea. "I've got nothing against unions. My father was in one." Marat says it walking, round a table for twelve. You sit, and turn your head. In the doorway his aunt's mopping, who cleans here with Meerim; Nurai is doing her sums. #id:pc.u.0057 #speaker:marat
{proof == 1:
    At the cash desk there's a new girl, learning. Lyazzat's teaching her; she's been asked to, since a picture went round. There's also a new lock on the cupboard. #id:pc.u.0058 #fate:lyazzat.no-key
- else:
    From the cash desk Lyazzat wishes you a good afternoon, as she would a guest. She does it really well. #id:pc.u.0059 #fate:lyazzat.at-the-desk
}
{proof == 1:
    ~ proof = 0
}
{names == 1:
    ~ names = 0
    The aunt brings the sugar herself. "They'd all have signed, you know, only there was the soup." She nods across to her nephew, who'd been so interested. #id:pc.u.0140
}
{out:
    Damir pours. "Is she looking after herself?" he asks, very low. He doesn't say who. He's the third today, and they all mean it kindly. #id:pc.u.0141
}
- (tea_look)
* [The roster by the bar #id:pc.u.see-roster #at:roster-board]
    Kitchen and bar one to nine; cleaning and dishes nine to five; five days each. Overtime: 12 hours a month. Beside it hangs Damir's slip, 8 hours in October, agreed beforehand, paid at one and a half. "I'm the one who's shown to people," says Damir, the waiter. #id:pc.u.0060 #clue:wall-roster
    -> tea_look
* [The tubs at the laundry door #id:pc.u.see-tubs #at:wet-tubs]
    Wet tablecloths, 20 kilos a tub; eleven a night, up four steps. Round the handles somebody's wound a rag, where they cut. "Mama did that," says Nurai. "They take turns, she and the aunt. The aunt counts hers aloud." #id:pc.u.0061 #speaker:nurai #clue:wet-tubs
    -> tea_look
* [The bottles on the shelf #id:pc.u.see-bottles #at:bottle-shelf]
    Still water, says the label, and your nose says no: it's chlorine, out of a can. Next to it lies one glove, for the left. A face is drawn on it in biro, crying. "It isn't sad," says Nurai. "It's the fumes." #id:pc.u.0062 #speaker:nurai #clue:bottles
    -> tea_look
* [The seating plan #id:pc.u.see-plan #at:seating-plan]
    "Due in March, everybody knows," says Botagoz. "I asked to get out of the kitchen. Now I sit, the money's the same, it's in my contract, and I'm home at five. Tell anyone you like." She's already got one arm in her coat. #id:pc.u.0063 #cast:marat, damir, botagoz, nurai #speaker:botagoz #clue:botagoz-post
    -> tea_look
* [Talk to Askar, the cook at the big pan. #id:pc.u.see-askar #free]
    "On trial for three months," says Askar, "since 16 October, in writing. Eight hours, a cook's pay. I signed before I'd touched a pan." He's been told to say it. Also, it's so. #id:pc.u.0064 #cast:marat, damir, askar, nurai #speaker:askar #clue:askar-paper
    -> tea_look
+ [Drink the tea while it's hot. #id:pc.u.tea-drink #free]
- "Five of mine have contracts," says Marat. "Have those five for members! We sign a page that says so, and your notice goes up next to the roster. The other four aren't staff, you know. They're like family." #id:pc.u.0065 #speaker:marat
+ [Sign it; five are a beginning, and four can be added later on. #id:pc.u.five-sign]
    ~ five = 1
    ~ six = MAX(six - 1, 0)
    It's up within the hour: your name, his, and five lines. On her way to the sink Saltanat reads it, from the top, and then from the bottom. She isn't in it either way. #id:pc.u.0066
+ [Tell him most of the hall's with you already; let him reckon with that. #id:pc.u.five-most]
    ~ five = 2
    ~ six = MAX(six - 1, 0)
    "Most of nine is five," says Marat. "Askar's new. Botagoz would've told me." He has stopped walking. You've never seen him think before. It takes about as long as a tea. #id:pc.u.0067
+ [Leave the tea standing; with a man like this there's no agreement. #id:pc.u.five-leave]
    He looks after you, honestly hurt. On Wednesday he tells all nine that the union wouldn't even sit down. It's the first thing he's told them about you, and it's true. #id:pc.u.0068
+ [Say that any of the nine may join, and who does isn't for this table. #id:pc.u.five-any]
    "Any? My aunt too?" Her too, you say. In the doorway the mop stops. After a while it goes on, but more slowly, like somebody reading. #id:pc.u.0069
- -> gloves

= gloves
# cast: marat, damir
"Then let's not talk, let's do," says Marat. "Tell me what they need. I'll get it tomorrow; no inspector's as quick as me. You just write me two lines: it's settled." He's got the pen out. It's for guests; it has a little ship in it. #id:pc.u.0070 #speaker:marat
+ [Write the two lines; a glove tomorrow is worth more than an order. #id:pc.u.gloves-lines]
    ~ pair = 1
    Tomorrow there's a pair, pink, by the bar, where one sees it. On Thursday the inspectorate has your two lines on its desk. "Settled," they say. The inspector writes her order all the same, but now there's a union on the other side of it. #id:pc.u.0071
+ [Ask for gloves, labels and half-full tubs, for all; write nothing. #id:pc.u.gloves-all]
    ~ pair = 2
    "For Monday," he says. He doesn't say which Monday, but he's said it before three people. And the lines? Whoever's got the gloves on can write those, you say. He laughs, and lets the ship sink. #id:pc.u.0072
+ [Ask him just to spare one cleaner the tubs, and don't say why. #id:pc.u.gloves-one]
    ~ out = true
    ~ six = MAX(six - 1, 0)
    "One? Why one?" He asks it kindly. Then he looks over at the laundry door, and counts something on his fingers that can't be tubs. #id:pc.u.0073
+ [Want nothing from him until every point of the complaint is met. #id:pc.u.gloves-nothing]
    He shrugs, as one does at weather. That night eleven tubs go up four steps, and the glove's still a left one. You've given nothing away. Neither has he. #id:pc.u.0074
- -> off

=== off
# scene: off # place: cloakroom # cast: meerim, saltanat, lyazzat, nargiza # time: 20:10 # mood: night
Monday, 13 November, in the cloakroom. "I'm only here for a pencil case," says Meerim. This morning she put the doctor's paper on Marat's table. He congratulated her, fetched her a chair, and hung up the new roster. She isn't on it. "I asked if I'm dismissed. Rest, he said." #id:pc.u.0075 #speaker:meerim
On Friday the inspector's order came: seven points, and time until the end of the month. "He's framed it," says Lyazzat. "He says that one should." #id:pc.u.0142
{pair:
    - 1:
        The pink pair is still by the bar. "They're for looking at," says Saltanat. "On Saturday he wore them himself, for the roses." #id:pc.u.0144
    - 2:
        There are gloves, for both hands, and on the chlorine it says chlorine. "He said Monday," says Saltanat, "and it's Monday. I had to sit down for a moment." #id:pc.u.0145
}
~ pair = 0
{names == 2:
    "Timur rang me afterwards, about what it can cost," Saltanat tells you. "It would've been nice to be afraid before I signed." #id:pc.u.0146 #speaker:saltanat
}
~ names = 0
{proof == 2:
    "At the inspectorate somebody asked me how Nurai's tooth is," says Meerim. "I'd only told the book." #id:pc.u.0147 #speaker:meerim
}
~ proof = 0
{out:
    Marat wasn't surprised, says Meerim. He'd had it from the kitchen for days, and had already found somebody for Friday. #id:pc.u.0076
}
~ out = false
{boy:
    - 0:
        Ryskul has been to the consulate, with a letter from Timur. They've told her what to bring. It's a list, and it has an end. #id:pc.u.0077 #fate:ryskul.asking
    - 1:
        Two polite men have been at Saltanat's address. Ryskul takes the boy for walks now, long ones, at odd hours. #id:pc.u.0078 #fate:ryskul.walking
    - 2:
        Ryskul has to go and explain herself every Friday, because of the bus. In their street nobody lends anything. #id:pc.u.0079 #fate:ryskul.fridays
    - else:
        Ryskul's at the back door with him, for seven minutes. The slip's on the inside now. #id:pc.u.0080 #fate:ryskul.slip
}
{boy == 3:
    ~ boy = 0
}
{girl:
    - 0:
        Nurai's at the flat till nine, on the mattress by the wall. Meerim says so as if it were a grand hotel. They count to seven there now. #id:pc.u.0081 #fate:nurai.by-the-wall
    - 1:
        Nurai's asleep at home, behind a chain. She wouldn't go back to the flat; she says that one isn't told anything there. #id:pc.u.0082 #fate:nurai.chain
    - 2:
        Nurai's on the bench, asleep. The flat's been shut, and since then she has an address for each day of the week. Nargiza looks at you, and then at her scissors. #id:pc.u.0083 #fate:nurai.addresses
    - else:
        Nurai's on the bench, asleep. There aren't any chairs for her, now that there's no shift for her mother. #id:pc.u.0084 #fate:nurai.bench
}
~ girl = 0
"There's a wedding on Saturday," says Saltanat softly. "If at nine we put down the sponges, all at once, he'd find out what rest is." Three faces turn to you. They mean it. #id:pc.u.0085 #speaker:saltanat
+ [Say no to that; with papers like theirs one doesn't even think it. #id:pc.u.sponge-no]
    ~ sponge = 3
    They nod. They've been told no by others. On Saturday Saltanat washes up till half past three, and breaks a little more than usual. #id:pc.u.0086
+ [Say yes, and be there; one evening does more than ten orders. #id:pc.u.sponge-yes]
    ~ sponge = 1
    ~ six = MAX(six - 2, 0)
    On Saturday at nine it's as quiet as it's never been. At half past Marat has eight cousins at the sinks. At ten a man would like to know from you who called on whom to do what; there's an article for it. He's noted Saltanat first. She stood in front. #id:pc.u.0087
+ [Tell the guests instead: leaflets at the door, with Meerim's story. #id:pc.u.sponge-leaflet]
    ~ sponge = 2
    ~ six = MAX(six - 1, 0)
    It's a fine leaflet. On Saturday the bride's mother reads it out, with the month. Several guests would like to give Meerim money. She's come back for the ruler, and stands at the cloakroom window, and hears that she's a case. #id:pc.u.0088
+ [Say whom a call can cost what; first let your lawyer read the law. #id:pc.u.sponge-law]
    You could go to prison over a call, and they could be asked for their papers. The first they hadn't known. Till Timur, your lawyer, has read it, each writes down what Marat said today, and when. There are four versions. "Rest" is in every one. #id:pc.u.0089
- -> and_me

= and_me
# cast: meerim, nargiza
It's still Monday. "And I?" asks Meerim. She's found the pencil case. There's nothing in it but a rubber. #id:pc.u.0090 #speaker:meerim
+ [Find her another hall; there are plenty of floors in this town. #id:pc.u.me-hall]
    ~ her_way = 1
    You do find one. It pays 3,500, from nine till it's clean. "Have they got chairs?" asks Meerim. She asks it as a joke. What she'd had here since March isn't spoken of any more. #id:pc.u.0091
+ [Sue for dismissal tomorrow; a case as clear as that can't be lost. #id:pc.u.me-sue]
    ~ her_way = 2
    "Can't it," says Meerim. "Then you'll lend me your left-hand column." You notice that you've said "as clear as that" of a word like rest. #id:pc.u.0092
+ [Go with her to your lawyer, paper and roster in hand; time may run out. #id:pc.u.me-timur]
    ~ her_way = 3
    On Tuesday Timur lays them side by side: handed in on Monday, gone on Monday. He says until when one can sue, what a court would see of her, and that, says the ministry, there's no fee. Meerim has brought both columns. They compare. #id:pc.u.0093
+ [Have her ask Marat again, nicely; he isn't a bad person, after all. #id:pc.u.me-ask]
    He isn't. He's glad to see her, asks after her back, and has tea brought. On the way out she passes the roster. It's been written in ink. #id:pc.u.0094
- -> envelope

=== envelope
# scene: envelope # place: clinic # cast: meerim # time: 08:20 # mood: morning
Monday, 20 November, at the clinic. The same bench; the newspaper is today's. #id:pc.u.0095
{boy == 1:
    Saltanat still comes to the sink, says Meerim. But where she used to live there's a light on at night, and it isn't hers. #id:pc.u.0096 #fate:saltanat.sought
- else:
    {sponge == 1:
        Saltanat has had a summons, first on the list. She's asked Meerim to keep her good shoes. #id:pc.u.0097 #fate:saltanat.first
    - else:
        Saltanat has her half hours for the boy: she and two others rinse for one another. It's in the order; but mostly it's in their watches. #id:pc.u.0098 #fate:saltanat.half-hours
    }
}
{sponge:
    - 0:
        Timur has read the law: not like that, and not by you. "What's left?" asked Saltanat. "Counting," he said. So by now four of them keep a book, and Nurai rules the lines. #id:pc.u.0148
    - 2:
        "At the baker's they gave me two rolls and took for one," says Meerim. "I'm the one from the leaflet. I'd have liked to pay." #id:pc.u.0149
    - 3:
        "On Saturday Saltanat broke nine plates," says Meerim, "and they'll come off her pay. If you'd told her why not, she says, it would have been cheaper." #id:pc.u.0150
}
~ sponge = 0
{her_way:
    - 1:
        At the other hall they've got chairs, says Meerim. They're for the guests. #id:pc.u.0151
    - 2:
        Meerim's been to the court by herself. They were polite there too: since when, on what paper, at which address. "I said I'd come again with somebody," she says. #id:pc.u.0152
    - 3:
        Between the weather and the sport lies Timur's page, with a date underlined twice, the second time with a ruler. #id:pc.u.0153
}
~ her_way = 0
Meerim has an envelope on her lap, unopened. "100,000, and a place by day, sitting, with the coats. If the rest keep quiet about the complaint. He said it walking, and then he ran after me with it. He'd no jacket on." She smooths it flat. "What would you do?" #id:pc.u.0099 #speaker:meerim
+ [Take it, you'd say; with a child on the way anyone would understand. #id:pc.u.envelope-take]
    ~ offer = 1
    ~ six = MAX(six - 1, 0)
    "Yes," says Meerim. "Anyone would." She opens it at last, and counts, as one does. It's correct. She'd half hoped that it wouldn't be. #id:pc.u.0100
+ [Refuse it, you'd say; whoever takes that has sold the other women. #id:pc.u.envelope-refuse]
    ~ offer = 2
    ~ six = MAX(six - 1, 0)
    She gives it back to him unopened. Then she goes to the butcher's, and stands, and goes home again. "You'll have eaten," she says on Tuesday. She doesn't say it nastily. It's just a thing she knows. #id:pc.u.0101
+ [Say what it gives and what it costs, in writing or not; then it's hers. #id:pc.u.envelope-hers]
    How long is a place by day? Quiet about what? Timur would read any page before she signs one. Meerim adds up on the back. "I can only sell my own mouth," she says. "That's cheaper than he thinks." She'll tell him herself. #id:pc.u.0102
+ [Put it before all six and vote on it; it concerns every one of them. #id:pc.u.envelope-vote]
    ~ offer = 3
    They vote, very fairly, on Wednesday. It comes out three to two. Meerim thanks them. "And whose rent was that?" she asks you, on the stairs. She hasn't said what she voted. #id:pc.u.0103
- -> table

=== table
# scene: table # place: cloakroom # cast: nargiza, saltanat, lyazzat, botagoz # time: 19:30 # mood: night
Friday, 24 November, and no banquet. Marat has let you have the cloakroom; he's even had it heated. In return there's his aunt, with the mop. #id:pc.u.0104
{six > 4:
    They've come, each with something in a bowl. Ryskul has the boy; the boy has Ryskul's beads. #id:pc.u.0105
- else:
    You've put out six chairs. After a while you take some away again, so that it doesn't look like that. #id:pc.u.0106
}
{offer:
    - 0:
        "I've told him," says Meerim. "He asked if it was the sum. I said that the sum was all right, it was the rest." She's brought both columns, and left room at the bottom. #id:pc.u.0160 #cast:nargiza, meerim, saltanat, botagoz
    - 1:
        Meerim isn't here. She's promised to say nothing, and isn't sure if that goes for listening. She's sent Nurai with a bowl. "I haven't promised anything," says Nurai, and takes her mother's chair. #id:pc.u.0154 #cast:nargiza, nurai, saltanat, botagoz
    - 2:
        Meerim puts down a loaf, and nothing to go with it. "I've eaten," she says to you, before you've asked. #id:pc.u.0161 #cast:nargiza, meerim, saltanat, botagoz
    - else:
        Meerim sits down exactly between those who'd voted for it and those who hadn't. "I'm the envelope," she says. Three laugh. #id:pc.u.0162 #cast:nargiza, meerim, saltanat, botagoz
}
{offer > 1:
    ~ offer = 0
}
{boy:
    - 1:
        On Saltanat nobody had counted. She keeps her coat on. Ryskul has a bag packed beside her. "Go on," says Saltanat. "I can hear in a coat." #id:pc.u.0156
    - 2:
        Ryskul's come straight from explaining herself; it's Friday. "Today they asked if he's mine," she says. "I told them to ask him in a year." #id:pc.u.0157
}
~ boy = 0
{five:
    - 1:
        Your page with Marat still hangs by the roster. "We're the ones below the line," somebody explains to Ryskul. #id:pc.u.0107
    - 2:
        Botagoz nearly hadn't come. "He wanted to know if I was your fifth," she says. "I told him that I'm my own first." #id:pc.u.0158
}
~ five = 0
"This is us," says Nargiza, and lays down a printed sheet: Convention 189, decent work for domestic workers. She's underlined all of it. "We're workers, and we're decent." #id:pc.u.0108 #speaker:nargiza
+ ["That's us! With this in your hand nobody can send you away." #id:pc.u.paper-189]
    It goes round. Saltanat learns the number by heart. On Monday she says it to Marat, who looks it up. He's so sorry: the country isn't in it, and neither are banquet halls. #id:pc.u.0109
+ ["Leave the paper. What counts isn't articles, it's how many we are." #id:pc.u.paper-none]
    Nargiza folds it up, small. "I thought that I'd found something," she says. Botagoz has a contract, and knows what paper's good for. She's fetching her coat. #id:pc.u.0110
+ ["All of them are us. Let's put every convention there is into a letter." #id:pc.u.paper-all]
    You get to thirty-one. It's an impressive letter. "Which of those does he have to do?" asks Lyazzat. You look for it. It's in there somewhere. #id:pc.u.0111
+ ["Not that one. 183, on maternity, binds the State; the Code binds Marat." #id:pc.u.paper-183]
    189 is about homes, and not ratified here. You read out three articles instead, slowly: light work, leave, half hours. A lawyer should check the year. "Read the half hours again," says Ryskul. The boy's listening, too. #id:pc.u.0112
- -> plan

= plan
# cast: ryskul, saltanat, lyazzat, botagoz # time: 20:50
{six > 4:
    "I'm not here," says the aunt from the doorway. "But if I were: does that go for somebody with a back, too?" It goes for everybody, says Lyazzat, and pushes a bowl her way. #id:pc.u.0159
}
"So what do we do?" asks Botagoz, who'd need to do nothing. It's ten to nine. The tea's cold. The mop hasn't moved for quite a while. #id:pc.u.0113 #speaker:botagoz
+ [A press day at the union's house, with Meerim's story for its face. #id:pc.u.plan-press]
    -> the_face
+ [A list for the inspector: all that happened, all names and addresses. #id:pc.u.plan-list]
    -> the_folder
+ [A contract each, one page the lawyer's read; each picks her own moment. #id:pc.u.plan-page]
    {offer == 1:
        -> further_notice
    - else:
        {six > 4:
            -> eleven_hooks
        - else:
            -> four_hooks
        }
    }
+ [Start at the root: signatures, until 143 on migrants and 189 are ratified. #id:pc.u.plan-root]
    -> the_root

=== eleven_hooks
# place: cloakroom # cast: meerim, nurai, nargiza, saltanat # time: 19:30 # mood: night
It's the last week of February. Eleven coats hang on the eleven hooks, and none is a guest's. Whoever's ill rings the list that's pinned up inside the cupboard; nobody pays anybody. #id:pc.u.0114 #ending:eleven-hooks
Three have a page with Marat's name under it. Each picked her own hour. Saltanat took the one before a wedding, when he'd have signed a tablecloth. Two have said that they won't yet. That's in the plan, too. #id:pc.u.0115
Meerim comes late, with somebody of four days inside her coat. This morning they were both in court. "Adjourned," she says. "He asked since when I'd worked there. I gave him the book." It may be lost yet. On the second bench there'd been six. #id:pc.u.0116 #speaker:meerim #fate:meerim.in-court
"Eleven," says Nurai, who's counted the hooks. "On the last one it says Aunt." In the corner leans the mop, by itself. #id:pc.u.0117 #speaker:nurai
-> END

=== four_hooks
# place: cloakroom # cast: meerim, nurai, nargiza # time: 19:30 # mood: night
It's the last week of February. Four coats hang in the cloakroom, and one of them is yours. #id:pc.u.0118 #ending:four-hooks
It isn't a bad page, the one that Timur's read. Nargiza has got hers signed. The others say good day to you in the street, from the far side. They've nothing against you. It's only that, whenever you came, something was known the day after. #id:pc.u.0119
"I'm suing by myself," says Meerim. In her coat there's somebody of four days. "He'd have had Saltanat's hours as well, the judge. But she'd sooner not be asked." Nurai rules a line under something. #id:pc.u.0120 #speaker:meerim #fate:meerim.by-herself
-> END

=== further_notice
# place: hall # cast: marat, meerim # time: 17:00 # mood: dusk
The place by day was warm, and until further notice. The notice came at New Year. "Further," Marat explained, walking, and helped her into her coat. #id:pc.u.0121 #ending:further-notice #fate:meerim.noticed
It's the last week of February. On Nargiza's table lie six pages which Timur has read. Nobody's asked for one. "She got 100,000 for ours," they say. It isn't so. But how it was she's promised not to tell, and they've stopped asking. #id:pc.u.0122
Meerim's boy is four days old. She's written his name in the exercise book, with the weight, and the hour, and how long it took. There's no one here whom she could show it to. She shows Nurai. "Correct," says Nurai. #id:pc.u.0123 #speaker:nurai
-> END

=== the_face
# place: clinic # cast: registrar, meerim # time: 08:20 # mood: morning
It's a good photograph. It hangs in the union's window, and at the bus stop, and in one hall it was on the tables. PREGNANT, AND OFF THE ROSTER. You'd asked her; it was late, and she was tired, and you were so glad. #id:pc.u.0124 #ending:the-face
"You're the one from the stop," says the registrar, warmly. "My dear, how brave." The whole bench looks up. Meerim puts her scarf on again. #id:pc.u.0125 #speaker:registrar #fate:meerim.the-face
At two halls she's been told that they've got nothing just now. They were very nice. They said they'd read all about her. #id:pc.u.0126
-> END

=== the_folder
# place: inspectorate # cast: inspector # time: 15:00 # mood: day
"I only needed two," says the inspector. In front of her lies your folder: nine names, nine addresses, and who'd let what run out, neatly in a column, so that help can be given where it's needed. #id:pc.u.0127 #speaker:inspector #ending:the-folder
"A paper that comes in here gets a number, and whatever has a number travels. I don't always know where to." She isn't angry. She's looking for a way to have never had it. #id:pc.u.0128 #speaker:inspector #fate:meerim.waiting
By New Year there are three fewer at the sinks. They weren't dismissed either. Ryskul took the boy on the first bus, with the slip. You get a card from her: arrived, says the stamp, and the rest is empty. #id:pc.u.0129 #fate:saltanat.sent-home
-> END

=== the_root
# place: hall # cast: marat, damir # time: 20:30 # mood: night
It's four hundred signatures by February, and Marat's is among the first. "But of course I'm for it," he says, walking. "Decent work! I'd sign that every day." #id:pc.u.0130 #speaker:marat #ending:the-root
The delegation will go to the capital in May. It's a good cause, and it isn't lost. Over the sink there's a new girl. She's signed as well. She's got the left glove. #id:pc.u.0131 #fate:meerim.waiting
"What was it that Meerim wanted?" asks Damir at the door. He's not being rude. It's been a long list, and he'd like to know which number she was. #id:pc.u.0132 #speaker:damir
-> END
