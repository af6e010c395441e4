// A relative from the village, through the eyes of a consular officer, who may ask, visit when invited, write, and issue papers.
// The people are invented; what happens to them is documented (see consular.key.yaml). A course of its own beside police.ink.
INCLUDE shared.ink

// 0: child protection knew first, 1: the hosts did, 2: you stood at the door, 3: nobody did. Settled at the flat.
VAR first = 0
// Zuura trusts you (0), or stands before an office (1). Read until the end.
VAR mother = 0
// 0: the hosts know what you are, 1: they've been shamed, 2: they count on a good word. Settled on the landing.
VAR hosts = 0
// Who is known to have rung: 0: nobody, 1: the neighbour, 2: the mother. Settled on the landing.
VAR rang = 0
// The certificate: 0: in her own hand, 1: in your safe, 2: in the drawer, 3: with Batma. Settled in the talk; 3 on the Friday.
VAR paper = 0
// November's pay: 0: on a slip, 1: in an envelope, 2: against a signature. Settled in Osh.
VAR money = 0
// Aiperi talks to you (0), or manages (1). Read at the end.
VAR girl = 0
// 0: to her mother, who has been visited, 1: to her mother unasked, 2: stays at the Centre, 3: with Batma. Read until the end.
VAR home = 0
// The girl on the bench took the bus. Read at the end.
VAR bus = false
// Whom you ask in January: 0: Aiperi herself, 1: Zuura, 2: the ministry, 3: nobody.
VAR asked = 0

-> first_call

=== first_call
# scene: call # place: consulate # cast: clerk # time: 16:10 # mood: day
It's your second winter in Almaty. The line to the villages has an echo: whatever you say comes back half a second later. One learns to say less. #id:cn.c.0001
# cue: phone
"A mother," says the clerk. "She began with an apology. Then she apologised for that." #id:cn.c.0002
"Forgive me," says Zuura. "My eldest is in your city: Aiperi, she's fourteen. She minds a little one, for people of our village. For November they've sent nothing. Could you ring them? But kindly. And no police." #id:cn.c.0003 #speaker:zuura
+ [Ask about the girl first: what she's like, and how she sounded last. #id:cn.c.mother-girl]
    "How she sounded?" It's quiet, except for the echo. "Cheerful. They put the loudspeaker on, and somebody always laughs. She says: all good, I'm managing." And then: "She never used to say it so often." #id:cn.c.0004 #speaker:zuura
+ [Tell her frankly that nobody may send a girl of fourteen out to work. #id:cn.c.mother-frankly]
    ~ mother = 1
    "Send," says Zuura. "So it was I." The echo brings it back to you. From here on she answers with yes and no, and calls you respected. #id:cn.c.0005 #speaker:zuura
+ [Promise her the money by Monday, so she has one worry fewer tonight. #id:cn.c.mother-promise]
    "By Monday!" You hear her send someone to the shop, to put the roofing on account. The clerk looks at you over her glasses. #id:cn.c.0006 #speaker:zuura
+ [Explain that money between two families is for a court, not a consul. #id:cn.c.mother-court]
    ~ mother = 1
    "Of course," says Zuura quickly, like somebody who has expected nothing else. The clerk is writing it into the call log already. She knows it by heart. #id:cn.c.0007 #speaker:zuura
- You've still got her on the line, and a pencil. #id:cn.c.0008
+ [Ask what has been agreed for the girl. #id:cn.c.ask-agreed #free]
    "At first to see the city, until 30 September. Then Batma rang, who'd taken her there: the grandson has got used to her. So it's 5,000 som a month, to me. It came on 30 September and on 31 October." Aiperi is good at sums, she adds. She'd never be a burden. #id:cn.c.0009 #speaker:zuura #clue:zuura-told
+ [Ask where the family lives. #id:cn.c.ask-where #free]
    "In Almaty." You wait. "On the third floor," says Zuura. "Aiperi told me about the stairs. The street she doesn't know." #id:cn.c.0010 #speaker:zuura
- -> desk

= desk
# cast: clerk, shop-youth # time: 16:25
The clerk keeps the line open with her elbow. At the counter a boy in a shop apron has been next for a while. #id:cn.c.0012
- (desk_look)
* [The call log beside the telephone #id:cn.c.see-calls #at:call-log]
    Ten mothers since September: a daughter with a family in this city, and money that hasn't come. In the last column, ten times: family matter, not for us. The hand is the clerk's. The words, you remember, are yours. #id:cn.c.0013 #clue:call-log
    -> desk_look
* [The register of citizens from this week #id:cn.c.see-register #at:citizens-register]
    A girl of fifteen, travelling with her aunt; you've underlined it already. But she came in herself and took her papers from her own bag: a letter from both parents until 10 January, a school in this city that has her on its roll, a ticket home. The aunt waited outside. #id:cn.c.0014 #clue:aunts-letter
    -> desk_look
* [See what the boy at the counter needs. #id:cn.c.see-boy #free]
    A stamp on a copy of his contract. He's sixteen: 36 hours a week stacking noodles, nothing heavy, off at six, evening classes. "Do you mind children, too?" you ask. "Only customers," he says, and has to think whether that was a joke. #id:cn.c.0015 #speaker:shop-youth #clue:shop-boy
    -> desk_look
+ [Take back the receiver. #id:cn.c.to-phone #free]
- Nearly half past four, on a Friday. "At five they all go home," says the clerk. Zuura has found a number: Cholpon's, the mistress of the house, married to Batma's son. "She's so kind," she says. "Only Batma mustn't think that I complain." #id:cn.c.0016
+ [Ring this Cholpon: she sounds decent, and could clear it up tonight. #id:cn.c.first-ring]
    ~ first = 1
    Cholpon is mortified. "A mix-up at the bank! And thank you for ringing me first." Only when you've hung up do you hear that last word again, without any echo. #id:cn.c.0017 #speaker:cholpon
+ [Go there yourself now, and bring the girl along until it's cleared up. #id:cn.c.first-go]
    ~ first = 2
    By half past six you've found the salon, then the house. On the third floor somebody is singing behind a door. "I can't open," a girl says in your language. "It's for the little one's sake." You have no key and no power, and on the stairs a man's coming home. #id:cn.c.0018
+ [Tell child protection here today, and tell Zuura that you do, and why. #id:cn.c.first-tell]
    "And if they're angry?" asks Zuura. "Then with me," you say. #id:cn.c.0147 #speaker:zuura
    Madina of child protection picks up at ten to five. "Is she in danger tonight? Does anybody there know that you ask?" Nothing points to it, and nobody does. "Then leave it so. I'll find them." #id:cn.c.0019 #speaker:madina
+ [Ask for the mother's signed request first, with the birth certificate. #id:cn.c.first-request]
    ~ first = 3
    "The certificate went along with her," says Zuura. "Would a school photograph do?" It comes on Monday: a girl who holds her chalk like a sceptre. The clerk files it under incomplete. #id:cn.c.0020 #speaker:zuura
- -> invited

=== invited
# scene: flat # place: flat # cast: ermek, cholpon # time: 18:30 # mood: night
On Monday, 4 December, a neighbour rang the district officer: for an hour a toddler had been crying behind a locked door. That evening child protection took Aiperi to the Centre for the Adaptation of Minors, where children under sixteen go. #id:cn.c.0021
{first:
    - 0:
        Madina had known of her from you since Friday, and stood on the stairs with the officer before the lock was open. By seven Aiperi had a bed, and somebody who knew her name. #id:cn.c.0022
    - 1:
        She had her answers ready: a niece, on a visit, very happy. They had learnt them on Sunday, over a cake. It took child protection two talks to get behind the cake. #id:cn.c.0023
    - 2:
        To the officer she said nothing at all. Since Friday she knew that strangers come to the door and take children along. He talked to a keyhole for forty minutes. #id:cn.c.0024
    - else:
        Nobody had been expecting it. She sat in a precinct with a carton of juice until nine, while one office rang another. Yours they rang on Tuesday. #id:cn.c.0025
}
~ first = 0
It's Tuesday now, and the hosts have invited you. "You're our consul as well," Cholpon said. "Come and see how she lived, before they write it down." Madina of child protection knows that you're here. "Look," she said, "drink tea, take nothing away." #id:cn.c.0026
Inside the door a boy of two looks at you, then under the cot, then behind the coats. He isn't looking for you. "So," asks Ermek. "Have you come for us, or against us?" #id:cn.c.0027 #speaker:ermek
+ ["For you: one can see that you're good people, and I'll tell them so." #id:cn.c.invited-for]
    ~ hosts = 2
    Ermek takes your hand in both of his. From now on you're shown everything twice, the boots especially, and each sentence ends with: you'll tell them so. #id:cn.c.0028 #speaker:ermek
+ ["I'm your consul and hers: I take no side, and pass on what I see of her." #id:cn.c.invited-both]
    "At least you say it before the tea," says Cholpon, and goes to put the kettle on. For the two of them you've got a lawyer's number, you add. Ermek studies it. #id:cn.c.0029 #speaker:cholpon
+ ["For the girl: you ought to be ashamed, locking up a child like this." #id:cn.c.invited-against]
    ~ hosts = 1
    The door stands open behind you, so the staircase has heard it, too. Cholpon doesn't cry. She puts the good cups back into the cupboard, one by one, and from now on tells you only what you ask for. #id:cn.c.0030
- (flat_look)
* [The list on the wall #id:cn.c.see-schedule #at:chore-schedule]
    In Cholpon's hand, with a border of tulips. 06:30 the little one, porridge. Floors, nappies, dinner, ironing; 22:00 lights out. Two nights a week he sleeps with her. Sunday free from 14:00. Below it somebody has drawn a girl with eight arms, asleep on her feet. #id:cn.c.0031 #clue:schedule
    -> flat_look
* [The second lock on the door #id:cn.c.see-lock #at:door-bolts]
    It's new, and wants a key from inside, too. There are two keys, his and hers. "Since 13 November," says Cholpon. "The little one had got out onto the stairs. So from half past seven in the morning until seven. For his sake!" Beside it hang the emergency numbers. By day there's no telephone here. #id:cn.c.0032 #clue:lock
    -> flat_look
* [The school bag on its hook #id:cn.c.see-bag #at:school-bag]
    Packed for the Centre. Literature for class 8, markers at page ten and at the end. The drawing book lies open beside it: 26 August, and strokes in bundles of ten, up to Monday. You count 100 days, leaf no further, and shut it. On the cover is the view from the window. The street sign she's left white. #id:cn.c.0033 #clue:strokes
    -> flat_look
* [The locked drawer #id:cn.c.see-drawer #at:locked-drawer]
    Cholpon turns the key for you. Passports, guarantee cards, and the birth certificate of a girl: 9 October 2003. "So that it doesn't get lost," she says. Has Aiperi asked for it? "Once. What for?" She looks at the key in her hand. "It's on my ring, since August." #id:cn.c.0034 #clue:drawer
    -> flat_look
+ [Let Ermek go ahead into the kitchen. #id:cn.c.to-corridor #free]
- -> who_rang

= who_rang
# cast: cholpon # time: 18:55
Cholpon speaks low. "Somebody rang the police about us. Galina Petrovna, wasn't it? Six years she's been bringing me pickled tomatoes. I only want to know." The name is in your folder, in the officer's report. #id:cn.c.0035 #speaker:cholpon
+ [Say that it was, and that she meant well; with the truth one makes peace. #id:cn.c.rang-name]
    ~ rang = 1
    "Thank you," says Cholpon. She says it calmly. Then she takes a jar of tomatoes from the shelf, half full, and stands there with it, as if it had gone bad. #id:cn.c.0036
+ [Say that Zuura rang you first, so that she stops suspecting a neighbour. #id:cn.c.rang-zuura]
    ~ rang = 2
    ~ mother = 1
    "Zuura?" Cholpon sits down. "We're from one street." In the kitchen Ermek has heard it too. You hear him dial, and then his mother's voice, quite clearly, without the loudspeaker. #id:cn.c.0037
+ [Say that you never tell who rings, as you'd never tell that she had. #id:cn.c.rang-never]
    "No," says Cholpon after a moment. "I suppose I wouldn't want that, either." She looks at the neighbour's door a little longer. Then she stops. #id:cn.c.0038
- She's got the girl's birth certificate in her hand now. "Take it away. I can't have that in the house another night." #id:cn.c.0039 #speaker:cholpon
+ [Take it along to the consulate's safe until it's clear who fetches her. #id:cn.c.paper-safe]
    ~ paper = 1
    You write a receipt. It'll lie between seals and blank forms, where nothing gets lost. It strikes you on the stairs that Cholpon said just that. #id:cn.c.0040
+ [Have it put back where it lay: it's proof, and the police will want it. #id:cn.c.paper-proof]
    ~ paper = 2
    "Then at least take the key," says Cholpon. You leave her that, too. The police, when you ask them, weren't planning another visit. #id:cn.c.0041
+ [Ring Madina, list it with both hosts there, and let her fetch it for Aiperi. #id:cn.c.paper-list]
    She comes straight from work, with snow on her fur hat. One paper, three signatures, the hour. "For her own pocket," says Madina. "She's asked about it twice. About dinner only once." She doesn't stay for tea. #id:cn.c.0042 #speaker:madina
+ [Let Ermek send it to his mother in the village, so that it's home already. #id:cn.c.paper-batma]
    ~ paper = 3
    Ermek has a lorry going that way tonight. "My mother will see to it," he says, glad to be of use at last. #id:cn.c.0043 #speaker:ermek
- -> kitchen_table

=== kitchen_table
# scene: kitchen # place: kitchen # cast: ermek, cholpon # time: 19:20
There's tea now, and too much jam. The high chair stands by the window with nobody in it. "He only eats with her," says Cholpon. "He holds out the spoon to where she sat." #id:cn.c.0044
+ [Ask how it all began. #id:cn.c.ask-began #free]
    "I wanted somebody of twenty," says Cholpon. "His mother said: one of twenty has ideas of her own, and soon you've got two mistresses in the house. Take a young one, she doesn't interfere." She stirs. "It sounded sensible. I was so tired." #id:cn.c.0045 #speaker:cholpon
+ [Ask how they're managing now. #id:cn.c.ask-managing #free]
    They aren't. She has sent four customers home. "We'd have let her go to school, later," says Ermek. "When he's bigger." They look at one another. It's the first time they've said it aloud. #id:cn.c.0046 #speaker:ermek
- (kitchen_look)
* [The slips on the table #id:cn.c.see-slips #at:transfer-slips]
    30 September, 5,000 som to Zuura. 31 October, 5,000 som to Zuura. Purpose: present. For November none. "The buyer hasn't paid us," says Ermek. "And Aiperi herself?" "What would she do with money, in here?" He hears it only as he says it. #id:cn.c.0047 #clue:slips
    -> kitchen_look
* [The folder with the household's papers #id:cn.c.see-folder #at:letter-folder]
    In front the mother's letter: a visit to relatives in the school holidays, 26 August to 30 September. Then the lease, Cholpon's chair at the salon, the washing machine. A woman of forty, in July: 60,000 tenge a month, crossed out. For Aiperi's work nothing. "One doesn't sign contracts with family," says Ermek. "With a village," says Cholpon. #id:cn.c.0048 #clue:folder
    -> kitchen_look
+ [Finish your tea. #id:cn.c.to-envelope #free]
- Ermek lays an envelope next to your cup. "November. It's all there; she wants it for the roof. You'll see Zuura before we do. And this is a line for her to sign: nothing more is owed. Then everybody has peace." #id:cn.c.0049 #speaker:ermek
+ [Take the envelope with you, without the line: she needs it for the roof. #id:cn.c.money-envelope]
    ~ money = 1
    It's light. No counter has stamped it, and nobody has counted it but you and a man who wants peace. Cholpon folds up the line and keeps it, for another time. #id:cn.c.0050
+ [Take both with you: once it's paid and signed, it's off everybody's back. #id:cn.c.money-both]
    ~ money = 2
    It's the quickest matter you've settled this year. Three months of a girl's days stand in that line, under nothing more. Nobody has asked her. #id:cn.c.0051
+ [Ask him to send it as he sent the others, with a slip, and no line at all. #id:cn.c.money-slip]
    "And the peace?" asks Ermek. "That isn't mine to give." He puts the envelope back into his jacket. On Friday there'll be a third slip; Cholpon will send you a picture of it. #id:cn.c.0052 #speaker:ermek
+ {recorded("wage-nonpayment")} [Draft with them, for their lawyer, what was agreed, paid, left open. #id:cn.c.money-note]
    They needn't, you say, and nobody signs before the lawyer has read it. One sheet: the months, the two slips, 06:30 to 22:00, nothing for herself. Cholpon takes the pen. "No, every Saturday too." On Thursday they'll sign at the lawyer's, and November will go by the counter, with a slip. #id:cn.c.0053
- -> landing

= landing
# cast: galina # time: 20:05
{rang:
    - 1:
        On Galina Petrovna's mat stands a half-full jar. Behind the door somebody is breathing. She'll have heard it being put down. She won't be ringing anybody again. #id:cn.c.0054 #fate:galina.named
    - else:
        # cue: door # told
        On the landing a door opens by a hand's breadth. "Does the girl get enough to eat?" whispers Galina Petrovna. "She does." "And the little one?" "He's looking for her." "So am I," she says, and shuts it. #id:cn.c.0055 #speaker:galina #fate:galina.unnamed
}
{hosts:
    - 0:
        From behind you comes Cholpon, with the boots in a bag. "For the Centre. She's outside a lot now, isn't she?" Tomorrow she'll ring the lawyer, she says, and her own mother. #id:cn.c.0056 #speaker:cholpon #fate:cholpon.heard
    - 1:
        # cue: key # told
        Behind you both locks are turned. By the weekend Cholpon has given up her chair at the salon. What the staircase heard, they've heard there, too. #id:cn.c.0057 #fate:cholpon.shamed
    - else:
        "Don't forget," Ermek calls after you down the stairs, "you promised!" Cholpon stands behind him. She'd like to know what, exactly. #id:cn.c.0058 #speaker:ermek #fate:cholpon.counting-on-you
}
~ rang = 0
~ hosts = 0
-> her_chair

=== her_chair
# scene: talk # place: consulate # cast: aiperi, raikhan, madina # time: 11:00 # mood: day
On Wednesday they bring her to you for her paper home. Aiperi has counted the steps, the lamps and the flags. Raikhan from the aid organisation carries the drawing book. "Forty minutes," says Madina. "She's told it to two offices already." #id:cn.c.0059
{paper:
    - 0:
        In the girl's jacket something crackles. She pats it, when she thinks that nobody's looking: a birth certificate, in a plastic sleeve, in her own pocket. #id:cn.c.0060
    - 1:
        "Is mine here?" she asks. You have to unlock the safe for it. She watches how that goes. "At theirs it was a drawer," she says. #id:cn.c.0061 #speaker:aiperi
    - 2:
        "My certificate's in the drawer," she tells you. "So that it doesn't get lost." Without it your form has an empty line. #id:cn.c.0062 #speaker:aiperi
    - else:
        "Batma's getting my certificate," she tells you. "Ermek said so. She keeps things well." Madina looks at you. You find something to staple. #id:cn.c.0063 #speaker:aiperi
}
{paper != 3:
    ~ paper = 0
}
+ [You and she alone, with the door shut, as in any private talk of yours. #id:cn.c.chair-alone]
    ~ girl = 1
    # cue: door # told
    She sits on the edge of the chair. Behind a shut door, to somebody with a stamp, she says what one says: all good, I managed. Twice she looks over to see whether it's locked. #id:cn.c.0064
+ [Let her choose a chair and who stays; pencils, a low table, the door ajar. #id:cn.c.chair-choose]
    # cast: aiperi, raikhan
    She chooses yours. So you take the visitor's, which is lower and squeaks. Raikhan may stay, by the window; Madina waits outside. Aiperi draws the squeak. It looks like it. #id:cn.c.0065
+ [Everybody at one table with the form, so that she tells it only once more. #id:cn.c.chair-table]
    ~ girl = 1
    Madina ticks, Raikhan ticks, you tick. From question nine on Aiperi answers before you've read it out. She has worked out what all of us would like to hear. #id:cn.c.0066
- "Have I done something wrong?" she asks. "I can do everything. He's never once fallen. Mama says that I'm the one who manages." #id:cn.c.0067 #speaker:aiperi
+ [Ask her to draw you a day. #id:cn.c.ask-draw #free]
    It's long, so she turns the sheet. Dark window, get up; dark window, bed. In between a door, with the keyhole on the other side. Sunday a telephone, everybody around it smiling. "What do you tell her?" "That it's good." She draws the loudspeaker very exactly. #id:cn.c.0068 #speaker:aiperi #clue:drawn-day
+ [Ask her what she misses. #id:cn.c.ask-misses #free]
    "Page ten. There the class went on without me. I've read it to the end since, but nobody asks me questions about it." She thinks. "And Bakyt. He owes me a rubber." #id:cn.c.0069 #speaker:aiperi
+ [Say that the boots look warm. #id:cn.c.ask-boots #free]
    She sets one on the rung, so that you can see it better. "They're real fur. They were always nice to me. I want that written down, too." You write it down. #id:cn.c.0070 #speaker:aiperi
- "And when do I go back?" asks Aiperi. "Thursday there's fish. He doesn't take it from anyone else. And who sends Mama the 5,000 som?" #id:cn.c.0071 #speaker:aiperi
+ [Promise: home by Sunday, the money for Mama, and nobody gets punished. #id:cn.c.next-promise]
    ~ girl = 1
    She writes it down: one, two, three. She's a person who keeps lists. There it stands, in blue pencil, with a small box to tick beside each line. #id:cn.c.0072
+ [Let her decide: back to the flat or to the village, it's her life after all. #id:cn.c.next-decide]
    ~ girl = 1
    "I?" She does the sum, you can see it: three at the table, one roof. "The flat, then," she says in a very small voice. Madina has to say no. #id:cn.c.0073 #speaker:aiperi
+ [Tell her what she was: locked in and used; she must see that it's over now. #id:cn.c.next-used]
    ~ girl = 1
    She lays the pencil along the edge of the paper. "Nobody used me. I'm good at it." It was what she'd wanted to bring home. She doesn't draw any more today. #id:cn.c.0074 #speaker:aiperi
+ [Say what is settled, what isn't, who decides; and ask what she would like. #id:cn.c.next-settled]
    She's done nothing wrong, you say. Tonight the Centre. Who takes her home isn't settled; Madina decides, and you ask. On Friday she'll hear from you. #id:cn.c.0148
    What would she like? She needs a while; it's an unusual question. "To ring Mama," says Aiperi. "Without the loudspeaker." #id:cn.c.0075 #speaker:aiperi
- Before she goes, she may ring, and Raikhan stays beside her. "Mama? The loudspeaker's off. No, really." What comes then nobody hears, because nobody is listening. #id:cn.c.0076
-> friday

=== friday
# scene: paper # place: consulate # cast: head, clerk # time: 15:00 # mood: day
"Good news," says the head of section on Friday. Under the glass of his desk he has three granddaughters. "A grandmother's coming for your nanny. The Centre wants an adult relative, the mother can't leave the little ones, the bus goes on Sunday. I've filled it in. You need only sign." #id:cn.c.0077 #speaker:head
"I brought her, I'll take her home," says Batma on line two. Her voice is like warm bread. "What should Zuura do, she's ashamed. With me it goes quietly." #id:cn.c.0078 #speaker:batma
{paper == 3:
    "And I've her certificate here," she adds. "My son's driver brought it. So it's all in order." #id:cn.c.0079 #speaker:batma
}
~ paper = 0
+ [Ask Batma how she found the girl. #id:cn.c.ask-found #free]
    "First I asked among relatives. Nobody would. Then at the radio in Osh, Thursday to Saturday. Mothers came! I picked a young one, they settle in. And if it's over in Almaty: I know a family in Astana, with twins. She could be there by New Year." #id:cn.c.0080 #speaker:batma #clue:batmas-twins
+ [Ask Batma how she's related to her. #id:cn.c.ask-related #free]
    "In our village?" She laughs, and it's a nice laugh. "My dear, count back far enough and I'm related to you." #id:cn.c.0081 #speaker:batma
- The head of section has uncapped his pen for you. #id:cn.c.0083
+ [Sign for the mother without more ado: a mother is a mother, after all. #id:cn.c.sign-mother]
    ~ home = 1
    Zuura will come by the night bus and sign where you point. Nobody has asked her who first said yes in August, nor who'll be there when the next one drinks tea and looks at her roof. #id:cn.c.0084
+ [Sign for the grandmother: she's known, it's free, and the child gets home. #id:cn.c.sign-batma]
    ~ home = 3
    It's signed in a minute: travels with her grandmother. On Sunday Batma will stand at the Centre with a thermos and a second scarf. Aiperi will carry her own bag, and on the bus she'll draw a stroke, from habit. #id:cn.c.0085
+ [Sign nothing yet: have Zuura's home visited, and bring Zuura here herself. #id:cn.c.sign-visit]
    You ring child protection in Kara-Kulja, with Madina's list of questions. They'll sit in Zuura's kitchen, ask her, and say who looks in afterwards. Raikhan finds Zuura a ticket. And since it's Friday, you ring the Centre and tell Aiperi. "So you don't know yet," she says. She sounds content. #id:cn.c.0086
+ [Sign nothing at all: at the Centre she has three months, lessons and soup. #id:cn.c.sign-nobody]
    ~ home = 2
    "Three months," the head of section says with relief, and caps his pen. When Raikhan tells her, Aiperi asks how many strokes that is. Then she works it out herself. #id:cn.c.0087
- -> two_lines

= two_lines
# cast: head # time: 16:30
"One more thing." It's a fax from Bishkek. A deputy wants to bar women from travelling to Kazakhstan and Russia until they're twenty-one, and asks the consulates for two lines in support, by six. "With your girl," says the head of section, "we'd have just the case." #id:cn.c.0088 #speaker:head
+ [Write the two lines, without her name: a bar would have kept her at home. #id:cn.c.ban-lines]
    On Monday it's in the paper: consulate confirms. It isn't law, but by Wednesday a young nurse is at your counter, with a contract in this city. At home the bus company won't sell her sister a ticket. "Is it true that you asked for it?" #id:cn.c.0089
+ [Support it for those under eighteen; for grown women it would go too far. #id:cn.c.ban-eighteen]
    "That sounds balanced," says the deputy's assistant. It isn't law, but after the holidays a girl of fifteen from your register is taken off the bus back to her school here, letter and all: just to be sure. She rings you from the border post. It's her right, she says. #id:cn.c.0090
+ [Answer that a consulate has no view, and keep the girl's case out of it. #id:cn.c.ban-none]
    It goes off at ten to six. On Monday you read that of the consulates none has objected. The head of section cuts it out, and doesn't know where to put it. #id:cn.c.0091
+ [Write what you saw: no bar would have stopped her, but a question might. #id:cn.c.ban-saw]
    Six sentences, no names. The girl crossed by day, beside a grandmother, with a letter. At school nobody asked, at the radio nobody, nor here. The head of section strikes out "nor here" with his red pencil. He looks at it. Then he writes it in again. #id:cn.c.0092
- -> radio

=== radio
# scene: radio # place: radio-centre # cast: zuura, bakyt, sonun # time: 12:30 # mood: day
The Tuesday after next you're in Osh, for a meeting of consuls. In the lunch break you go to the market, where a loudspeaker hangs over a bench and the bus to Almaty leaves at three. #id:cn.c.0093
{mother == 0:
    Zuura has come with dried apricots, a son of ten, and the class teacher. She's younger than on the telephone. "So it's you with the echo," she says. #id:cn.c.0094 #speaker:zuura #fate:zuura.ally
- else:
    Zuura has come, because an office asked her to. She stands a little way off, with a son of ten and the class teacher beside her, and says good day to your shoes. #id:cn.c.0095 #fate:zuura.apart
}
{home:
    - 0:
        Yesterday she crossed the border with Aiperi, who showed her own paper herself. "She's asleep," says Zuura. "She's been asleep since. On Thursday the woman from child protection comes again. She takes her shoes off at the door." #id:cn.c.0096 #speaker:zuura
    - 1:
        Aiperi has been home since yesterday. Nobody has looked in so far. "Batma has," says Zuura. "With cake." #id:cn.c.0097 #speaker:zuura
    - 2:
        "In Almaty she gets soup, and sums," says Zuura. "I've told the little ones March. Who's to fetch her, then? Batma has asked for the day." #id:cn.c.0098 #speaker:zuura
    - else:
        "Batma got off the bus alone," says Zuura. "My girl is with good people, she says. Twins. Only until spring. She brought me this." It's a scarf. "You signed for it, she says." #id:cn.c.0099 #speaker:zuura
        Which town, you ask, which street? She looks at the scarf. Within the hour Madina has it from you; but good people with twins isn't an address. #id:cn.c.0149
}
{money:
    - 1:
        You give her the envelope. "There's no slip," says Zuura. "So it's a present again." She counts it, thanks you, and says nothing of the note that's missing. #id:cn.c.0100 #speaker:zuura
    - 2:
        You give her the envelope, and the line. She signs it on her knee, for the roof. In January Raikhan's lawyer will ask after the girl's own pay. Then it'll lie on top. #id:cn.c.0101 #fate:zuura.signed-away
    - else:
        Of November she's got a slip, with the month on it. It lies with the other two, flat, in a book. #id:cn.c.0102
}
~ money = 0
- (bench_look)
* [The book in which the notices are kept #id:cn.c.see-book #at:notice-book]
    The announcer turns it round for you. From 10 August to 12 August, three readings, 1,500 som: a girl wanted, board and clothes. No age. A number that you know by now: Batma's. Then he turns on to this week. It's the same number, and the same words. #id:cn.c.0103 #clue:notice-book
    -> bench_look
* [Ask the boy what he does all day. #id:cn.c.ask-bakyt #free]
    "School," says Bakyt. "Then I fetch two cans of water and mind the small ones until Mama's back. Then homework. I only want her to come home. But I'm quicker than her with the water, and nobody's to tell her that." #id:cn.c.0104 #speaker:bakyt #clue:bakyts-water
    -> bench_look
* [Ask Zuura what Batma promised for later. #id:cn.c.ask-later #free]
    "A school-leaving paper. When she's seventeen it's bought, for 20,000 som, and then she's finished school just like the others." She looks at the teacher, and away. "I thought: then it's not lost." #id:cn.c.0105 #speaker:zuura #clue:bought-paper
    -> bench_look
+ [Sit down with the teacher. #id:cn.c.to-teacher #free]
- -> half_a_year

= half_a_year
# cast: sonun, zuura # time: 12:50
Sonun has taught class 8 for twenty-six years. "On leave for family reasons, I wrote, until 25 May. Batma asked so nicely, and the form has a line for it." She has the class book with her. "I could put in the autumn as attended. Nobody would check. Then she needn't be ashamed when she's back." #id:cn.c.0106 #speaker:sonun
+ [Accept it: a kind lie on paper, and she can sit where her friends are sitting. #id:cn.c.half-accept]
    She has beautiful handwriting. By one o'clock Aiperi has been present the whole autumn and has a four in algebra. Zuura looks on. "So it can be had for less than 20,000 som," she says. #id:cn.c.0107 #speaker:zuura
+ [Let her repeat the class: what's missing can't be talked into anybody's head. #id:cn.c.half-repeat]
    "Then she'd sit with those who are in class 7 now," says Sonun. "They're twelve. She's raised a child." She isn't arguing. She's thinking of those who were put back, and how many came on the second Monday. #id:cn.c.0108 #speaker:sonun
+ [Ask for her old place, lessons to catch up, and an end put to the leave. #id:cn.c.half-place]
    Sonun takes a ruler. One line through the leave, the date, her name. "Afternoons, at my place," she says. "I have time, and she's got as far as page ten." She's blushing a bit. "I ought to have asked where she was going. It's a short question." #id:cn.c.0109 #speaker:sonun
- -> microphone

= microphone
# cast: announcer, zuura # time: 13:40
The announcer is sixty and sounds like warm milk. "I read what's brought. 500 som a reading. I don't ask an age. If I did, they'd go to the one with the megaphone." He isn't proud of it. At two, by the book, it's Batma's turn. #id:cn.c.0110 #speaker:announcer
+ [Threaten him with the police and a newspaper if he reads it once again. #id:cn.c.mic-threaten]
    He shuts the book at once. He's polite, and he's got a family. At two he has a sore throat. From the gate, through the megaphone, comes the number, with the same words. #id:cn.c.0111
+ [Have him warn the whole market: Batma's number, and what she does to girls. #id:cn.c.mic-warn]
    ~ mother = 1
    He does it well. By half past two everybody between the melons and the shoes knows the number, the village, and whose girl it was. Zuura draws her scarf forward and goes; the apricots stay. #id:cn.c.0112 #fate:zuura.lost-face
+ [Ask what he'd ask; copy the page for child protection; give him a text. #id:cn.c.mic-ask]
    "How old," he says at once. "Who pays. And whom." He has two daughters. At two he reads out those three questions, with a number to ring, three times, and won't take the 1,500 som. The copy goes to child protection two streets on. #id:cn.c.0113 #speaker:announcer
- -> bench

= bench
# cast: announcer # time: 14:30
On the bench a mother is waiting for the bus, beside her a girl of thirteen with a new bag and her hands on it. "To relatives," says the mother, before anybody's asked. "For the holidays. To mind the little one a bit." There's a letter, too. #id:cn.c.0114
+ [Stop them: take hold of the bag, and tell the driver that this child stays. #id:cn.c.bench-stop]
    ~ bus = true
    You've no power in Osh, either. The mother screams, and somebody fetches the guard. When you've explained yourself, bench and bus are empty. She'll tell people that a thief wanted her bag. #id:cn.c.0115
+ [Note the bus and the names, and have the girl looked for in Almaty later on. #id:cn.c.bench-note]
    ~ bus = true
    A bus, two first names, a third-floor flat somewhere. It's more than you had for the last one. The girl waves at you; she thinks you've come to see somebody off. #id:cn.c.0116
+ [Leave it be: there's a mother, there's a letter, and it isn't your district. #id:cn.c.bench-leave]
    ~ bus = true
    Correct, three times over. The girl has got a seat by the window. She waves, because you're standing there, and tries out how the curtain works. #id:cn.c.0117
+ [Sit down with them, Zuura too if she likes; ask child protection to come. #id:cn.c.bench-sit]
    {mother == 0:
        Zuura holds out the apricots. "Mine had that letter," she says. "Ask for the street. Ask if she'll have a key." They talk, low, while somebody from two streets on comes running. The bus leaves without them. "For today," says the mother. The girl takes an apricot. #id:cn.c.0118 #speaker:zuura
    - else:
        You needn't look round for Zuura. So it's you who sits down, and then a woman from two streets on, out of breath. The bus leaves without them. "For today," says the mother. #id:cn.c.0119
    }
- -> monday_again

=== monday_again
# scene: monday # place: consulate # cast: clerk # time: 10:00 # mood: day
Monday, 22 January. In the register there's a line under Aiperi. "Closed," the clerk reads out. "The Centre doesn't follow up, and we've never done it." She has pushed the telephone within your reach, all the same. #id:cn.c.0120
+ [Ring Zuura and ask how things are; if anyone knows, it's surely the mother. #id:cn.c.january-zuura]
    ~ asked = 1
+ [Ask the ministry by letter to confirm that she has a school place again. #id:cn.c.january-ministry]
    ~ asked = 2
+ [Leave it at that: the file's closed in good order, and ten others are open. #id:cn.c.january-closed]
    ~ asked = 3
+ [Ring where she should be by now, and ask for Aiperi herself, on her own. #id:cn.c.january-aiperi]
- {home > 1:
    -> not_home
- else:
    {asked > 0:
        -> on_the_roll
    }
    {mother == 0:
        -> third_row
    - else:
        -> quiet_voice
    }
}

=== third_row
"Third row, by the window," says Sonun, and goes to fetch her. You hear a corridor. #id:cn.c.0121 #speaker:sonun #ending:third-row #fate:aiperi.in-class
"Are you by yourself?" you ask. "With forty coats," says Aiperi. #id:cn.c.0150 #speaker:aiperi
{girl:
    - 0:
        The class is reading the last chapter. She knows how it ends, and has to bite her tongue. She has a three in algebra; it was a hard test. "Is the loudspeaker on?" she asks suddenly. "No." "I thought so. It would echo." #id:cn.c.0122 #speaker:aiperi
    - else:
        "All good," she says. "I'm managing." You wait until the echo has gone, and then a bit longer. "But at night I listen whether he's crying," she says. She'd like to be rung again. On a Monday; you may write it down. #id:cn.c.0123 #speaker:aiperi
}
{bus:
    # cue: phone # told
    Then Zuura rings. The girl with the new bag is in Almaty, on a third floor. Her mother has had no money for December, and has come to ask whom one can ask. "I told her: somebody with an echo." #id:cn.c.0124 #speaker:zuura
- else:
    Zuura's number hangs at the radio centre now, beside yours. Four mothers have rung her. The girl with the new bag is in class 7, two villages on. "I'd be ashamed," says Zuura, "but I haven't got the time." #id:cn.c.0125 #speaker:zuura
}
In Almaty Cholpon has found a woman of forty, with a contract. On Aiperi's desk, says Sonun, there's a postcard. On it is a very small hand, in jam. #id:cn.c.0126
-> END

=== quiet_voice
Sonun fetches her. She's there every day, third row, by the window. "I'm at school," says Aiperi, quite low. "Mama would rather nobody knew who's ringing." #id:cn.c.0127 #speaker:aiperi #ending:quiet-voice #fate:aiperi.in-class
{girl:
    - 0:
        The class is reading the last chapter, and she begins to tell you what's in it. Then the bell rings. "You can ring on Mondays," she says. "Mama does the washing then." #id:cn.c.0128 #speaker:aiperi
    - else:
        "All good," she says, "I'm managing." You've known that sentence since a Friday in December. You ask about the book, and she asks which book. #id:cn.c.0129 #speaker:aiperi
}
Zuura doesn't come to the telephone. In the village two stories are told about her, and in neither of them is there a Batma. #id:cn.c.0130
{bus:
    The girl with the new bag has gone by the same bus. Her mother asked nobody. There was somebody two streets on who would have known. #id:cn.c.0131
- else:
    The girl with the new bag is in class 7, two villages on. Her mother has sent you a greeting. With Zuura she won't be seen. #id:cn.c.0132
}
-> END

=== on_the_roll
{asked:
    - 1:
        "All good," says Zuura. "She goes to school." You wait. "On Mondays and Thursdays not, I wash then. And when the small ones cough." She isn't hiding anything. You asked her, and not the one it's about. #id:cn.c.0133 #speaker:zuura
    - 2:
        It comes in March, with a stamp: the pupil is on the roll. Whether anybody's sitting there the letter doesn't say. You hadn't asked it that. #id:cn.c.0134
    - else:
        # cue: phone # told
        In March a mother rings, about a daughter with a family and money that hasn't come. She has the number of that family from the radio. The clerk puts her hand over the receiver. "What do I write in the last column?" #id:cn.c.0135 #speaker:clerk
}
On the roll of class 8, third row, by the window: Aiperi. So she was all autumn, when she stood at another window and left the street sign white. #id:cn.c.0136 #ending:on-the-roll #fate:aiperi.on-the-roll
{bus:
    By then the girl with the new bag is in your city, too. #id:cn.c.0137
}
-> END

=== not_home
{home == 2:
    -> good_soup
- else:
    -> same_bus
}

=== good_soup
In the third row by the window nobody sits yet. Aiperi is four tram stops from your desk. She has taught the small ones at the Centre to count in bundles of ten. Her own book she knows by heart. #id:cn.c.0138 #ending:good-soup #fate:aiperi.at-the-centre
"Who's coming for me?" she asks, when you go there at last. In the village nobody has visited Zuura, since nobody was asked to. In March an adult relative has to be found. #id:cn.c.0139 #speaker:aiperi
{bus:
    "There's a new one," says Aiperi. "Thirteen. She has a bag like new, and she says you saw her off." #id:cn.c.0140 #speaker:aiperi
- else:
    Batma has rung about the date, twice. Her voice is like warm bread. #id:cn.c.0141
}
-> END

=== same_bus
{asked == 3:
    You'd have heard no more of her. But in February the teacher rings, on her own money. #id:cn.c.0142
- else:
    It's the teacher who tells you. She has waited until the class was out. #id:cn.c.0143
}
"On leave again," says Sonun. "The form came with a stamp. She's in Astana, they say, on a fifth floor. The street nobody knows." You write to child protection there within the hour. #id:cn.c.0144 #speaker:sonun #ending:same-bus #fate:aiperi.gone-again
On the paper that she left the Centre with it says: with her grandmother. You know the signature; it stands under everything here. #id:cn.c.0145
{bus:
    The girl with the new bag has gone by the same bus. It has curtains on both sides. #id:cn.c.0146
}
-> END
