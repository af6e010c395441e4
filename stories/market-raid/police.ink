// Row 14, through the eyes of an officer on loan. The people are invented; what happens to them is documented (see police.key.yaml).
// One paragraph = one line = one id. Examinations (at:) only give clues. Decisions are sticky (+) and stand in police.key.yaml.
INCLUDE shared.ink

// Shown by the meter. Set to 0 where the bus is empty, so that paths converge.
VAR on_bus = 22
// Gulmira has been told to wait at the bus or taken to it.
VAR gulmira_in = false
// 0: his words written down, 1: waved on, 2: sent to the bus or told what to say. Settled at the bus.
VAR rustam = 0
// 0: nothing on paper, 1: the hour and the man's name on paper, 2: the trader was asked in front of the man.
VAR jacket = 0
// 0: locked and listed, 1: looked after somehow, 2: left open. Settled at the court.
VAR container = 0
VAR interpreter_came = false
// 0: kept apart as a child, 1: sent to the wrong door, 2: left with the men, 3: handed to the cousin. Settled at the court.
VAR nurlan = 0
VAR bek_charged = false
// 0: his passport is on a list and in his hand, 1: a complaint in the register, 2: left to the senior officer, 3: a deal in the corridor.
VAR bek = 0
// The trader was put on the noon bus.
VAR loaded = false

-> briefing

=== briefing
# scene: briefing # place: row # cast: captain, lieutenant, plainclothes # time: 13:50 # mood: day # sound: market
The captain reads the order aloud from his phone. It's a chat message, and the battery stands at four per cent. #id:mr.p.0001
"Rows ten to twenty. Stay documents. Whoever has no registration goes on the bus, and the precinct sorts them out. The operation is called Illegal. I didn't choose the name." #id:mr.p.0002 #speaker:captain
You came this morning from the road patrol, on loan, with eleven others. You know brakes, tyres, and what a man says about his speed. Nobody has told you what applies to people who crossed a border three weeks ago. #id:mr.p.0003
Next to the captain stand four men without uniform. One of them is feeling the sleeve of a leather jacket, like anybody on his day off. #id:mr.p.0004
+ ["What's the ground, and does the prosecutor know about us?" #id:mr.p.brief-ground #free]
    "The ground is that I have to bring forty by six." The captain hears himself say it. "The prosecutor will get his paper. Paper always comes." #id:mr.p.0005 #speaker:captain
+ ["Which of us speaks Kyrgyz?" #id:mr.p.brief-language #free]
    "I can say hello and watermelon," the lieutenant offers. "It's October," says somebody behind him. The captain looks at his battery. "They understand the word bus. I need forty by six." #id:mr.p.0006 #speaker:captain
+ [Ask the lieutenant quietly how it went in May. #id:mr.p.brief-may #free]
    "In May we filled a bus by lunch. By evening half of them were walking home from the precinct in the rain, with perfect papers. There's no column for that." He nods at the captain. "Today it's forty by six." #id:mr.p.0007 #speaker:lieutenant
- "One more thing," says the captain. "Go in as customers. Ask a price. When you hear the accent, show the badge. It saves time and it saves running." He sounds like a man who hasn't slept for a week, and hasn't. #id:mr.p.0008 #speaker:captain
Row 14 is yours. The lieutenant waits to see how you walk into it. #id:mr.p.0009
+ [As told: ask for a price first, and listen to how they answer. #id:mr.p.row-price]
    "How much?" you ask a man with gloves. He tells you, and watches your hand go to your pocket. Out comes the badge. "I thought you had cold hands," he says. #id:mr.p.0010 #speaker:rustam
    He asks, politely, what in his answer gave him away. You find you'd rather not say. #id:mr.p.0011
+ [Stay two steps behind the migration men; they know the rules. #id:mr.p.row-behind]
    You follow them past three stalls, and learn what they know: whom to ask for a price, and whom not to trouble. #id:mr.p.0012
    By the third stall the sellers look at you in the same way as at them. #id:mr.p.0013
+ [Stall by stall, in turn, badge out, and say why you stop. #id:mr.p.row-in-turn]
    It's slow. A local honey seller is offended that he has to show his card; then he's curious; then he sells you honey. After that nobody in the row runs. #id:mr.p.0014
    "You'll be here till Christmas," says the lieutenant, and takes the other side, stall by stall. #id:mr.p.0015
+ [Start with the ones who pull down a shutter as you come. #id:mr.p.row-shutter]
    A shutter rattles, and you're under it in time. Behind it sit a kettle and a woman with a local passport. She has closed at two for lunch every day since 2009. #id:mr.p.0016
    "You could have knocked," she says. By the time you come out, half the row has closed for lunch too. #id:mr.p.0017
- -> row

=== row
# scene: row # place: row # cast: gulmira, plainclothes, nurlan # time: 14:10 # mood: day
Row 14 smells of rice and new shoes. Overhead a loudspeaker offers two blankets for the price of three, and nobody corrects it. #id:mr.p.0018
At the belt stall a man in an anorak asks the price. The seller answers in the Kazakh of Astana, and the man strolls on. At the next stall the same price has a different melody. Out comes his badge. #id:mr.p.0019 #clue:accent-check
A porter stops his cart a finger from your boots. "Brakes tested," says Nurlan, "you can write that down." He has read your shoulder patch, and he's gone before you've found your face again. #id:mr.p.0020 #speaker:nurlan
At the scarf counter a woman has laid out her migration card before you've opened your mouth. Her scarves hang over one arm to make room. #id:mr.p.0021
"Nineteen days," says Gulmira. "I count them at night, instead of sheep. Nobody fines you over sheep." #id:mr.p.0022 #speaker:gulmira
The lieutenant turns the card over, as if the answer were on the back. "No registration. So, bus?" It's a real question. He's from the night shift, and tired enough to ask. #id:mr.p.0023 #speaker:lieutenant
- (gulmira_look)
* [The migration card on the counter #id:mr.p.see-card #at:permit]
    The border stamp is of 21 September, purpose: work. You count on your fingers, and then again behind your back. It stays nineteen. #id:mr.p.0024 #clue:gulmira-card
    -> gulmira_look
+ [Ask her to stand by the bus until somebody who knows can look. #id:mr.p.gulmira-wait]
    ~ gulmira_in = true
    ~ on_bus = on_bus + 1
    She goes and stands there, very straight. From the windows of the bus people see her waiting and draw their own conclusion. One of them takes her place in the queue for her. #id:mr.p.0025
+ [Hand back her card: at nineteen days there's nothing to register yet. #id:mr.p.gulmira-stay]
    She doesn't thank you. She straightens one scarf, and then tells the lieutenant about a woman in row 16 who also counts. He goes there next, and counts. #id:mr.p.0026 #speaker:lieutenant
+ [Take her along; the precinct has people who know these rules. #id:mr.p.gulmira-take]
    ~ gulmira_in = true
    ~ on_bus = on_bus + 1
    She folds the scarves into squares, one by one, as if somebody were about to buy them. Then she covers them with a sheet and sets a stone on it, for luck or for wind. #id:mr.p.0027
+ {recorded("indiscriminate-raid")} [Enter her card and the count in your log, and hand it back. #id:mr.p.gulmira-log]
    "You're writing that down?" The lieutenant reads over your shoulder: the hour, the card, nineteen. He's silent for a while. "Then put down that I was here too." #id:mr.p.0028 #speaker:lieutenant
- -> gloves

= gloves
# cast: rustam, lieutenant # time: 14:40
Rustam sells gloves out of a bag as big as himself. His registration is laminated. It gives a flat on the left bank, and it's good until spring. #id:mr.p.0029
"And that's where you live?" you ask. "On paper, every night," says Rustam. "I sleep in the yard, next to my container. The paper has the better bed." #id:mr.p.0030 #speaker:rustam
+ [Ask how he comes to sleep in the yard. #id:mr.p.rustam-why #free]
    "Six landlords. Five don't register people like me. They don't trust us; it's nothing personal. The sixth signed, and moved in his nephews. And the yard can't register anybody, since you can't live in a box." He thinks. "You can, though." #id:mr.p.0031 #speaker:rustam #clue:rustam-landlords
+ [Nod, and look at the lamination. #id:mr.p.rustam-nod #free]
    It's good lamination. He did it himself, he says, after the second rain. #id:mr.p.0032
- "Living somewhere else without telling anybody is a breach," the lieutenant murmurs. "That one I know. It came up in the test." He's right, too. #id:mr.p.0033 #speaker:lieutenant
+ [Give him back the card; a valid registration is good enough today. #id:mr.p.rustam-wave]
    ~ rustam = 1
    "Thank you," says Rustam, and waits a moment in case there's more. There's no more. Nothing of it is on paper, so the next patrol can begin again from the beginning. #id:mr.p.0034
+ [Tell him, quietly, to say that he sleeps in the flat. #id:mr.p.rustam-coach]
    ~ rustam = 2
    "I'm a bad liar," he says, "that's why I sell gloves." But he repeats it to himself as you leave, twice, like a phone number. #id:mr.p.0035 #speaker:rustam
+ [The bus. A breach is a breach, and the precinct can weigh his reasons. #id:mr.p.rustam-bus]
    ~ rustam = 2
    ~ on_bus = on_bus + 1
    "I told you because you asked," he says. It isn't a reproach. He's explaining, to himself, a mistake he won't make again. #id:mr.p.0036 #speaker:rustam
+ [Note his words, and tell him where to report the new address. #id:mr.p.rustam-note]
    "So my box gets a paragraph," says Rustam. He watches you write it and corrects the number of the container. #id:mr.p.0037 #speaker:rustam
- -> walk

= walk
# cast: lieutenant, plainclothes # time: 15:05
Halfway down, two things look worth a second glance. At a shoe stall a sergeant is loading boxes into the police van. At the tea stall the lieutenant has stopped a man with a bowl of noodles. #id:mr.p.0038
- (walk_look)
* [The ledger on top of the boxes #id:mr.p.see-ledger #at:ledger]
    It looks bad, and then you read it. Forty-two pairs, size by size; her lock is broken, and she has asked for it. Two signatures, the hour of return, and the shoe seller holds the carbon copy. She's checking the sergeant's sums. #id:mr.p.0039 #clue:inventory-slip
    -> walk_look
* [Watch the lieutenant at the tea stall. #id:mr.p.watch-tea #free]
    He gives his name, and turns his badge to the light. One written complaint, with a number, about this one man's card. He reads it, returns it, and thanks him in what may be Kyrgyz for watermelon. Two minutes. Nobody has stopped eating. #id:mr.p.0040 #clue:tea-stall-badge
    -> walk_look
+ [Walk on to the end of the row. #id:mr.p.walk-on #free]
- -> leather

= leather
# cast: trader, plainclothes # time: 15:20
At the end an older woman sells leather jackets, on credit, to people who feel the cold. The man in the anorak steps out from among them with a jacket over his arm. The price tag is still on it. #id:mr.p.0041
"A present," he says. "Her registration ran out. We understood each other, so she isn't on anybody's list." Behind him an empty hanger is still swinging. #id:mr.p.0042 #speaker:plainclothes #clue:jacket-tag
The trader looks at the hanger and says nothing, with great care. He holds a scarf out to you, one of Gulmira's. "For your wife." You have no wife. He knows it; he's being generous. #id:mr.p.0043 #speaker:plainclothes
+ [Take the scarf, say nothing for now, and keep it as proof. #id:mr.p.jacket-scarf]
    It's in your pocket now, soft and warm and without a receipt. "You see," he says to the trader, "he's one of ours." #id:mr.p.0044 #speaker:plainclothes
+ ["Hang it back, please. I'm writing down the hour and your name." #id:mr.p.jacket-back]
    ~ jacket = 1
    He laughs; then he sees the pen moving. The jacket goes back, and the scarf on top of it. "You're new," he says. "Road patrol," you say. "We write everything down. It's the boredom." #id:mr.p.0045 #speaker:plainclothes
+ [Ask the trader, here and now, whether it really was a present. #id:mr.p.jacket-ask]
    ~ jacket = 2
    "Of course," she tells the hanger. "From the heart." The man smiles. He bends to the permit on her wall and reads her full name aloud, slowly, like someone learning it. #id:mr.p.0046 #speaker:trader
+ [Pay her for the jacket yourself, so that nobody loses by it. #id:mr.p.jacket-pay]
    She takes your money, since one does. He takes the jacket. You've bought a colleague a winter coat, and he thanks you for it. #id:mr.p.0047
- In the end it makes no difference to the bus. A second team comes by that has been given no present, and asks her for her card. #id:mr.p.0048
"Twelve days over," says the trader. "Nine years in this market, and twelve days over. The man who owned the flat has died." She hangs up the sign that says back soon, and takes a fat notebook from under the till. #id:mr.p.0049 #speaker:trader
~ on_bus = on_bus + 1
-> container_door

= container_door
# cast: aizada, captain # time: 16:05
The last container of the row stands open. Inside are prams up to the ceiling, and Aizada, with a telephone in each hand. #id:mr.p.0050
"Day thirty-two," she says. "Contract signed on the twenty-eighth day. Registration applied for; it's lying between two windows. Window three says four, window four says three." That's a question for the precinct, and she's already putting on her coat. #id:mr.p.0051 #speaker:aizada
The captain's whistle. "Two minutes," says the radio. "Bring her and move." #id:mr.p.0052 #speaker:captain
"I'd just like to lock my door," says Aizada. "It isn't politics. It's prams." #id:mr.p.0053 #speaker:aizada
+ [Ask the man from the next container to keep an eye on it. #id:mr.p.container-neighbour]
    ~ container = 1
    The neighbour nods, without looking at either of you. "Not him," Aizada says, in the tone of somebody who has said it before. But the whistle goes again. #id:mr.p.0054 #speaker:aizada
+ [Bring her now, and leave a constable standing at the door. #id:mr.p.container-post]
    ~ container = 2
    The constable plants himself like a tree. Before you're out of the row his radio calls him to gate two. He looks at the door, looks at the radio, and goes. #id:mr.p.0055
+ [Hold the bus while she locks up, and list the stock with her. #id:mr.p.container-list]
    Twenty-three prams, one with a wheel missing, a till, and a kettle. She dictates; you write; both sign. The key goes into her pocket. The captain gives you eleven minutes of silence by radio. #id:mr.p.0056
+ [Put your own padlock on it, and keep the key safe with you. #id:mr.p.container-padlock]
    ~ container = 1
    It's a good padlock; it has guarded your locker for years. The key goes into your coat. "And what's inside?" asks Aizada. "According to whom?" You have no answer, but you have the key. #id:mr.p.0057 #speaker:aizada
- ~ on_bus = on_bus + 1
-> bus_gate

= bus_gate
# cast: captain, nurlan, bek, lieutenant # place: row # time: 17:10 # mood: dusk # sound: engine
The bus shakes at the gate with its engine on. The second team has been through the row behind you, and hasn't read anything that you wrote. Rustam is on the bus, with his bag on his knees. #id:mr.p.0058
So is Bek, a loader as broad as the door, who can't show a passport and gives a new reason for it each time. Nurlan is being pushed up the steps with him. His passport says twenty-four. #id:mr.p.0059
"The cart has a place too," Nurlan argues. "It's small. It eats nothing." The lieutenant chains the cart to the fence for him and gives him the key. #id:mr.p.0060 #speaker:nurlan
{gulmira_in:
    Gulmira sits in the third row. Somebody has bought four of her scarves, out of pity or for the journey. #id:mr.p.0061
}
~ on_bus = on_bus + 6
"Thirty-odd," says the captain. His phone has died, and so has something in his face. "I can call it forty. Let's go, I want those people home tonight. I want me home tonight." #id:mr.p.0062 #speaker:captain
- (bus_look)
* [The windows of the bus #id:mr.p.see-bus #at:bus]
    Behind the glass four hands hold up four open passports, like pupils who know the answer. All four are registered, or fresh from the border; one is on day six. Nobody has asked them anything. #id:mr.p.0063 #clue:papers-on-the-bus
    -> bus_look
+ [Let it drive. The precinct has light, tables, and people who know. #id:mr.p.bus-drive]
    ~ on_bus = 38
    The doors fold. At the first bend everything in the bus leans to the same side, the ones with papers and the ones without. #id:mr.p.0064
    {gulmira_in:
        "Nineteen," you hear from the third row, quietly, to nobody. At the precinct they'll need four hours to agree with her. #id:mr.p.0065 #speaker:gulmira
    }
+ [Check each one on the step, and let the clear ones go home. #id:mr.p.bus-step]
    ~ on_bus = 9
    It takes forty minutes. At the end nine people are left with a question that's still open, and twenty-odd walk back to their stalls, arguing about who lost the most trade. #id:mr.p.0066
    "Nine," says the captain. "I asked for forty." "They're nine with a question," says the lieutenant. "The rest had answers." The captain looks at his dead phone. "Nine, then. At least I can count them." #id:mr.p.0067 #speaker:captain
+ [Send the oldest ones home now, and sort out the rest inside. #id:mr.p.bus-oldest]
    ~ on_bus = 31
    Four people get off, slowly, with their bags. One of them has no papers at all and can't believe his luck. Behind the glass three passports are still being held up. #id:mr.p.0068
    "And me?" asks the trader from the second row. "You aren't old enough," the captain decides. She takes it as the day's one compliment. #id:mr.p.0069 #speaker:trader
- -> bus_after

= bus_after
{gulmira_in:
    {on_bus > 9:
        Gulmira will be back at her counter by ten at night. The sheet is still there. The stone and the scarves aren't, and the next morning nor is she. #id:mr.p.0070 #fate:gulmira.left
    - else:
        When Gulmira gets back to her counter the rain has been there first. She hangs nineteen scarves up to dry and tells the neighbours that she was on an excursion. #id:mr.p.0071 #fate:gulmira.lost-afternoon
    }
- else:
    At the scarf counter the lamp goes on. Gulmira sees the bus, sees you, and holds up nine fingers and then ten, in case you've forgotten. #id:mr.p.0072 #speaker:gulmira #fate:gulmira.stayed
}
{on_bus == 9:
    {rustam:
        - 0:
            Rustam steps down with his bag. The check took a minute: your note was already in the log, and he knew the page. "My paragraph," he tells the lieutenant. #id:mr.p.0073 #speaker:rustam #fate:rustam.noted
        - 1:
            Rustam steps down with his bag. His card is valid, and nobody has asked about the yard. "Till the next one, then," he says, and means the next patrol. #id:mr.p.0074 #speaker:rustam #fate:rustam.unrecorded
        - else:
            Rustam steps down with his bag. His card is valid, after all. He looks past you at the lieutenant. "If anybody asks again," he says, "I'll say I don't understand Russian." #id:mr.p.0201 #speaker:rustam #fate:rustam.unrecorded
    }
- else:
    Rustam stays on the bus, hugging his bag. His card goes round the precinct until a quarter to ten, and comes back with a summons stapled to the lamination. #id:mr.p.0075 #fate:rustam.summoned
}
~ gulmira_in = false
~ rustam = 0
-> precinct

=== precinct
# scene: precinct # place: precinct # cast: duty-officer, lieutenant # time: 18:20 # mood: night # sound: corridor
The duty officer is watering a fern. He has a good face and a ring with two keys: one for the front door, one for the toilet. #id:mr.p.0076
~ on_bus = 0
"With yours that's some twenty in the back room," he says. "Five have been in there since ten this morning, from the other markets. The bench is for six." #id:mr.p.0077 #speaker:duty-officer
A friendly man with two telephones is drinking the duty officer's tea. "I help these people with papers," says the helper, and moves over to make room for you. He has a sports bag between his feet. #id:mr.p.0078 #speaker:helper
- (precinct_look)
* [The register on the desk #id:mr.p.see-register #at:register-book]
    Name, time in, time out, interpreter, lawyer, consulate. The names are entered in a beautiful hand. From the fourth column on, the page is as white as on the day it was printed. So are the pages before. #id:mr.p.0079 #clue:empty-columns
    -> precinct_look
* [The water cooler #id:mr.p.see-cooler #at:water-cooler]
    A spider has moved into the empty bottle. Next to it is the toilet, locked. A list on the door shows who was let out and when. Since ten this morning it has no entries. #id:mr.p.0080 #clue:dry-cooler
    -> precinct_look
+ [Go over to the desk. #id:mr.p.to-desk #free]
- -> water

= water
"There's no money for food," the duty officer says, unhappily. "And if one goes to the toilet, all of them want to go. I'm alone here with the telephone. And with the fern." #id:mr.p.0081 #speaker:duty-officer
+ [Wait for the senior officer: it's his shift, and his key ring. #id:mr.p.water-wait]
    The senior officer comes at a quarter to eight. Until then the hammering on the door grows weaker, which the duty officer takes for a good sign. #id:mr.p.0082
    When it opens, the trader is sitting on the floor with her coat over her knees, and people stand around her with their backs turned, so that nobody sees. #id:mr.p.0083
+ [Hand in a bottle of water to whoever comes to the door and asks. #id:mr.p.water-ask]
    Four people ask, the four who speak the best Kazakh. The others have learned not to ask a uniform for anything. #id:mr.p.0084
    The trader doesn't ask. She has had nothing since her tea at noon, and says she never drinks when she travels. #id:mr.p.0085
+ [Take the key, open the toilet, and send out for water and bread. #id:mr.p.water-open]
    It costs you twelve loaves, a crate of water, and ten minutes of queue. The trader cuts up the bread by eye, and every piece weighs the same. "Twenty years of selling by weight," she says. #id:mr.p.0086 #speaker:trader
    The duty officer gives his own kettle. "I could have done that," he says, to the fern. #id:mr.p.0087
- -> statements

= statements
# cast: senior, duty-officer, helper # time: 19:45
The senior officer from migration has kind eyes and ink on his cuff. He puts down a stack of forms. "Name, date, signature. They understand sign here in any language. I want them finished before my wife's dumplings are." #id:mr.p.0088 #speaker:senior
You look through the door. The trader holds the form at arm's length, upside down, and nods at it. #id:mr.p.0089
+ [Take the helper at his word: he knows them, and it costs nothing. #id:mr.p.language-helper]
    He's quick and charming, and nobody asks him a single question. When it's Bek's turn, he puts a hand on the big man's shoulder, and Bek signs where the finger points. #id:mr.p.0090
+ [Read it out slowly, in simple Russian, and see that they nod. #id:mr.p.language-slow]
    They nod. They nod at the date, at the offence, and when you lose your place and read a line twice. The trader nods at the part where she gives up the right to add anything. #id:mr.p.0091
+ [Stop the forms, send for an interpreter, and tell them about lawyers. #id:mr.p.language-call]
    ~ interpreter_came = true
    The interpreter arrives in fifty minutes, with wet hair. "I was in the bath," she says. "Who's first?" The senior officer looks at his watch as if it had taken her side. #id:mr.p.0092 #speaker:interpreter
    It turns out that four people have been trying to say something since the morning. One of them has a lawyer, and her number. #id:mr.p.0093
+ [Let Aizada translate; she has both languages, and they trust her. #id:mr.p.language-aizada]
    She does it well, for an hour and a half, on an empty stomach. She leaves out two things a man tells her, because his cousin is listening. Nobody translates for Aizada. #id:mr.p.0094
- -> consulate

= consulate
# cast: trader, bek, duty-officer # time: 20:15
"Does one of you want the consulate?" asks the lieutenant from the door, to be helpful. Twenty people look at their shoes. #id:mr.p.0095
"Nine years," says the trader. "I've never seen a consul. What would I look for? Is he tall?" #id:mr.p.0096 #speaker:trader
+ [Ring the consulate at once and read out the whole list of names. #id:mr.p.consul-list]
    The voice at the other end writes fast. Bek hears his surname go down the wire and shuts his eyes. He has a brother-in-law at that consulate, who'll tell the village before he tells the consul. #id:mr.p.0097
+ [Ask each of them alone whether the consulate should be told. #id:mr.p.consul-each]
    Seven say yes. The trader says yes, if he's tall. Bek says no: his brother-in-law works there, and would ring Bek's mother before he rang the consul. You call for seven. #id:mr.p.0098
    A tired man in a good coat is there in under an hour. He's of medium height. Two people go home with him, and the last column of the register has its first seven entries. #id:mr.p.0099
+ [Ring as soon as somebody asks; so far nobody has asked. #id:mr.p.consul-asked]
    Nobody asks. It's hard to ask for a thing in front of nineteen others and a uniform. At nine a cousin rings up the consulate from outside, because a porter rang the cousin. #id:mr.p.0100
- -> room_door

= room_door
The back room still has to be counted. The noise behind its door is low and doesn't stop. It's an evening of people held too long in too little space; no one in there is being hurt. #id:mr.p.0101
+ [Open the door and go in. #id:mr.p.room-enter #free]
    -> holding_room
+ [Stay outside, and read the log of the room instead. #id:mr.p.room-skip #skip:holding-room]
    -> room_log

=== holding_room
# scene: holding-room # place: precinct # cast: nurlan, trader, aizada, bek # time: 20:30 # mood: night
Twenty people, one bench, one window that was painted shut in another century. They've put the bench to the old and the coats to the sleeping. #id:mr.p.0102
A woman is talking to a dead telephone. Her daughter is at a kindergarten that shuts at seven. "She'll be sitting on the step with her hat on," she says. "She's good. She doesn't cry until somebody asks her." #id:mr.p.0103
Aizada's second telephone has eight per cent. It goes from hand to hand until the kindergarten answers. The whole room hears a teacher say that the girl is eating pancakes. A man who's no relation has to sit down. #id:mr.p.0104
Somebody was ill in the corner. Three men stand in front of it like a curtain and talk about football, loudly, and none of them knows anything about football. #id:mr.p.0105
"Whoever makes trouble is out for five years," says a voice in the corridor, not unkindly, in passing. The room goes quiet the way a room does when it's doing sums. Five years is a school. It's a mother. #id:mr.p.0106
Nurlan sits on the floor with his back to the wall. "He told me I'm twenty-four, and I'll do ten days like a man," he says when you crouch down. He tries to make it funny. "I didn't know they give you a number first." #id:mr.p.0107 #speaker:nurlan
You count twenty. It says nineteen on the sheet, and you correct it, and nobody in the room believes that it matters. It will, though, at the court. #id:mr.p.0108
-> back_room

=== room_log
# scene: holding-room # place: precinct # cast: duty-officer # time: 20:30 # mood: night
The log says: twenty held, one bench; one person taken ill; one mother enabled to reach a kindergarten by a telephone that belonged to another detainee. An officer in the corridor spoke of five years' exclusion. #id:mr.p.0109
Nurlan is entered among the adult men, as twenty-four, and has been told to expect ten days. The count was nineteen and has been corrected to twenty. #id:mr.p.0110
-> back_room

=== back_room
# scene: back-room # place: precinct # cast: nurlan, lieutenant # time: 20:50 # mood: night
You ask Nurlan into the records room, leave the door ajar, and put the kettle on. "Is that for interrogation?" he asks. "That's for tea." He thinks it over. "Sugar?" #id:mr.p.0111 #speaker:nurlan
His passport lies between you. The man in the picture has a scar through one eyebrow. Nurlan has two whole eyebrows, and lifts both. "It's my cousin's. He doesn't need it during the day. He's mostly asleep." #id:mr.p.0112 #speaker:nurlan
"I'm seventeen. In February you can have me as an adult." He finds the picture his mother once sent him, of a birth certificate on an oilcloth: 11 February 2000. He shows it to you, and turns the telephone away from the corridor. #id:mr.p.0113 #speaker:nurlan #clue:nurlan-says
He gets it over with quickly: the cousin brought him, keeps his real papers at home, and says he'll be waiting outside. "He's always waiting somewhere," says Nurlan. He isn't joking now. #id:mr.p.0114 #speaker:nurlan
"The picture could be from anywhere," says the senior officer in the doorway. "The passport says adult. The passport's a document." #id:mr.p.0115 #speaker:senior
- (nurlan_look)
* [The form with his name on it #id:mr.p.see-forms #at:forms]
    It's filled in already: born 1993, adult, article 517. The lines on how a minor lives, and who has influence over him, have been crossed out with a ruler, neatly. #id:mr.p.0116 #clue:adult-form
    -> nurlan_look
+ [Call the cousin in, and hand Nurlan over against a signature. #id:mr.p.nurlan-cousin]
    ~ nurlan = 3
    The cousin signs with a flourish, under a name that's also Nurlan's for the day. He has a scar through one eyebrow and a van with its engine on. Nurlan doesn't turn round. #id:mr.p.0117
+ [Leave him with the men from his village; they look out for him. #id:mr.p.nurlan-men]
    ~ nurlan = 2
    They do look out for him. They give him the wall side. At ten the room is locked on those whom the senior officer calls runners: three men, and him. #id:mr.p.0118
+ [Treat him as seventeen: his own room, tea, and a call to child protection. #id:mr.p.nurlan-child]
    You write down how he lives, who brought him, and whom he's afraid of. A woman from child protection comes at ten with slippers in her bag. She asks first who's outside, and then takes him out by the yard. #id:mr.p.0119
    "Seventeen," the senior officer says, "and if he's lying?" "Then we were polite to an adult," says the lieutenant. #id:mr.p.0120 #speaker:lieutenant
+ [Have him driven to the adaptation centre tonight; that's for children. #id:mr.p.nurlan-centre]
    ~ nurlan = 1
    He's back before midnight. The centre takes them up to sixteen; the woman at the gate was sorry, and gave him an apple. He spends what's left of the night on a chair by the fern. #id:mr.p.0121
- -> bek_table

= bek_table
# cast: bek, senior # time: 21:20
Bek sits down carefully. Chairs have disappointed him before. The senior officer has left a form: no passport, no registration, one hundred and thirty-one days. #id:mr.p.0122
"I lost it," Bek says. Then it was stolen. Then it's being repaired. He looks at the wall behind which, quite near, somebody laughs into a telephone. He whispers in Russian: "How thick is that?" #id:mr.p.0123 #speaker:bek
- (bek_look)
* [The paper in the document tray #id:mr.p.see-tray #at:document-tray]
    It's a receipt in pencil, from his own pocket. He has put it there and is looking away from it. June: 35,000 and one passport received, registration in a week. Then July, 15,000 more. Then September, 30,000 more, or the passport stays where it is. #id:mr.p.0124 #clue:pencil-receipt
    -> bek_look
+ ["Give me his name, and I promise that you won't be punished." #id:mr.p.bek-promise]
    He gives you the name, since you promised. He asks whether you could also write that down. You say that it doesn't work quite like that, and see him begin to understand how it works. #id:mr.p.0125
+ [Complete the form; the court can hear about anything else. #id:mr.p.bek-form]
    ~ bek_charged = true
    One hundred and thirty-one fits exactly into the box. Bek signs with care, one letter after the other. Then he folds his receipt back into his pocket, since there was no box for that. #id:mr.p.0126
+ [Lay the form aside; ask about pay, papers, threats, and leaving. #id:mr.p.bek-ask]
    You shut the door first. Pay: Fridays, correct. Work: wherever a lorry stands. Free to leave: "Whom would I ask?" Only the passport. "He says an officer has it, and the officer wants more. Each time I pay, the officer gets hungrier." #id:mr.p.0127 #speaker:bek
    You change none of his words, and he reads over all of them. On the form you write only: screened, see note. #id:mr.p.0128
+ [Let him out by the yard; the man has been cheated enough. #id:mr.p.bek-yard]
    He's back in four minutes. "The helper's in the yard," says Bek, "smoking. He said good evening to me. By my father's name." He sits down again. "If it's all the same to you, I prefer it here." #id:mr.p.0129 #speaker:bek
- -> sports_bag

= sports_bag
# cast: helper, senior, bek, duty-officer # time: 22:05
In the corridor the helper looks for a pen in his sports bag. For a second it gapes: dark red, dark blue, rubber bands, a whole drawer's worth. He sees you see it. "Clients," he says. "I keep them dry." #id:mr.p.0130 #speaker:helper
"He's all right," says the senior officer, going by. He pats the man's shoulder as one pats a car that always starts. "He saves us a lot of paper." #id:mr.p.0131 #speaker:senior
Bek stands behind you in the doorway. You can hear him trying not to breathe. #id:mr.p.0132
+ [Leave it with the senior officer; he knows the man and can sort it out. #id:mr.p.bag-senior]
    ~ bek = 2
    They talk for a minute by the fern, heads together. Then both look up, not at you, but past you, at Bek. The helper zips up his bag. "One hundred thousand," he says as he goes by, kindly, "because of the fuss." #id:mr.p.0133 #speaker:helper
+ [With Bek's consent, register his complaint and ring the prosecutor. #id:mr.p.bag-register]
    ~ bek = 1
    You read Bek what it entails: his name, a hearing, a question about his stay. He takes a while. "Write," he says. The prosecutor's duty line picks up at the ninth ring, and wants everything again, slowly. When you turn round, the bag has gone home. #id:mr.p.0134
+ [Take the helper aside: Bek's passport tonight, and no more said. #id:mr.p.bag-deal]
    ~ bek = 3
    It takes half a minute. Bek gets a passport, warm from the bag. The helper gets a friend in the road patrol; he says it himself. The zip closes over all the others. #id:mr.p.0135
+ {recorded("document-retention")} [Ask for them with two witnesses, and list and copy each passport. #id:mr.p.bag-list]
    You have it in your log already, with the sums and the months, so you needn't raise your voice. The prosecutor's duty line listens in. The helper lifts the bag on to the desk himself. Twenty passports; Bek's is number eleven. You copy it, he signs for it. #id:mr.p.0136
    Nobody has said who told you, and nobody needs to: a bag fell open in a corridor. The senior officer has gone to see about his dumplings. #id:mr.p.0137
- -> night_end

= night_end
# cast: senior, trader, lieutenant # time: 22:30
The room is emptied with a summons each: eight o'clock, the court. The senior officer sweeps the other passports into his drawer. "They'll have them back at the hearing. It's so that nobody oversleeps." #id:mr.p.0138 #speaker:senior
"It works," says the trader on the steps, to nobody. "I shan't sleep at all." She has her notebook under her arm, like a child that has to be carried. #id:mr.p.0139 #speaker:trader
-> court

=== court
# scene: court # place: court # cast: counsel, lieutenant, prosecutor # time: 07:50 # mood: morning # sound: corridor
11 October. The corridor of the court has been washed, and forty people are trying not to step on it. You're to hand over the files. Nobody else from the precinct wanted to get up. #id:mr.p.0140
{container:
    - 0:
        Aizada is on her way to window three, in lipstick. She was out by nine last night, her key turned in her own lock, and all twenty-three prams were there. "Twenty-two and a half," she corrects you. "The wheel." #id:mr.p.0141 #speaker:aizada #fate:aizada.open-again
    - 1:
        Aizada found her container shut, and couldn't say what's missing, because no list says what was there. She makes it three prams. "Ask me who counts three prams when a whole market has been counted wrong," she says. #id:mr.p.0142 #speaker:aizada #fate:aizada.short
    - else:
        Aizada found her container as the bus had left it, open. What was left was the pram with the missing wheel. She tells it to you precisely, without anger, like a witness. You are the only one she has told. #id:mr.p.0202 #speaker:aizada #fate:aizada.robbed
}
{nurlan:
    - 0:
        There's no Nurlan on any bench. Child protection rang at seven: he's slept, he has beaten the night nurse at draughts, and they're looking for his mother. His cart is still chained to the fence, and he's asked about it twice. #id:mr.p.0143 #fate:nurlan.apart
    - 1:
        Nurlan is asleep on the bench in the corridor, on his way from one office that doesn't take him to another that doesn't open. There's an apple core in his pocket. His name is still on the adults' list. #id:mr.p.0144 #fate:nurlan.sent-about
    - 2:
        Nurlan sits among the men with his laces taken out, twenty-four years old on paper. His hearing takes less time than the reading of his cousin's name. Ten days. "Like a man," he says, and looks for you over somebody's shoulder. #id:mr.p.0145 #speaker:nurlan #fate:nurlan.among-adults
    - else:
        Nurlan isn't in the corridor, nor at the market. The cart is still chained to the fence. The van was seen on the road south, somebody says, where they're building villas and don't ask for papers. #id:mr.p.0203 #fate:nurlan.taken-away
}
{bek:
    - 0:
        Bek waits outside the door, because he can: passport inside his shirt, statement in his hand. He touches it now and then, the way one makes sure of a stove. #id:mr.p.0146 #fate:bek.passport-back
    - 1:
        Bek sits beside the duty prosecutor, who's reading the complaint for the second time with a pencil. His passport is still in somebody's bag. But it has a number now, and so does he. #id:mr.p.0147 #fate:bek.in-the-register
    - 2:
        Bek hasn't come. Somebody has seen him at the station before light, asking what it costs to get to the border without being asked for anything. #id:mr.p.0148 #fate:bek.exposed
    - else:
        Bek has his passport and a new way of looking at uniforms, sideways. He owes somebody, he's been told. He's been told that everybody does. #id:mr.p.0204 #fate:bek.owes-a-favour
}
{bek_charged:
    {bek == 0:
        His offence is on the list all the same, in your handwriting. The prosecutor holds your two papers side by side, the form and the list of passports, and strikes out the form. #id:mr.p.0149
    - else:
        But his name stands on the list for ten past nine, with your form on top: one hundred and thirty-one days. It'll be read out whoever sits beside him, and decided by eleven minutes past: expelled, five years or more. #id:mr.p.0150 #fate:bek.expelled
    }
}
~ container = 0
~ nurlan = 0
~ bek_charged = false
- (court_look)
* [The list on the courtroom door #id:mr.p.see-list #at:court-list]
    Twenty-six names between nine and ten. You work it out: two minutes and eighteen seconds each, if nobody breathes. In the last column, against every name, the word expulsion has been typed already. #id:mr.p.0151 #clue:typed-list
    -> court_look
* [The file on top of Hall B's pile #id:mr.p.see-file #at:case-files]
    Monday's hearing, a man on day fifty-two. He had an interpreter and a lawyer, and both have signed. Half an hour. The fine is the lowest in the article, there's no expulsion, and how to appeal is set out in Kyrgyz. #id:mr.p.0152 #clue:day-52-file
    -> court_look
+ [Carry the files into Hall A. #id:mr.p.to-hall #free]
- -> hall

= hall
# cast: judge, trader, prosecutor # time: 09:20
The chair for the interpreter has a coat on it. There's one interpreter for two halls, and this is the other hall. The judge looks as if she'd slept where you slept. #id:mr.p.0153
{interpreter_came:
    "My statement was read to me," the trader says, in the one Kazakh sentence she's practised all night, and she holds it the right way up. The judge looks up. Nobody else this morning has had one. #id:mr.p.0154 #speaker:trader
- else:
    "Is this your statement?" asks the judge. The trader turns the sheet round, then round again. She finds her own signature and is glad to see somebody she knows. "Yes," she says, to be polite. #id:mr.p.0155 #speaker:trader
}
"Do you understand the decision?" The trader nods: expulsion, for being twelve days over. It has taken a hundred seconds. Behind her twenty-five people practise nodding. #id:mr.p.0156 #speaker:judge
+ [Leave it to the judge; it's her hall, and you only carry files. #id:mr.p.hall-silent]
    The next one nods, and the one after. By ten the hall is empty and the list is right: expulsion, twenty-six times. The prosecutor squares his papers with the edges of the table. #id:mr.p.0157
+ [Lean over and put it to them in simple words yourself. #id:mr.p.hall-whisper]
    You do what you can with your forty words. The trader takes it that she must pay something; the man after her, that he may go. The judge lets you, and looks grateful. That's the worst of it. #id:mr.p.0158
+ {recorded("no-fair-hearing")} [Hand the prosecutor a signed note: names, minutes, no interpreter. #id:mr.p.hall-note]
    He reads your note standing up. "You've signed this." He says it twice, in two different voices. Then he asks for the floor. The judge shuts the file: nobody else until somebody is sitting in that chair. #id:mr.p.0159 #speaker:prosecutor
    At ten the interpreter comes over from Hall B. The trader is told it all once more, and how to appeal, and when. It's still expulsion. But now she knows it, and asks three questions, good ones. #id:mr.p.0160
+ [Stand up and tell the judge that nobody here has an interpreter. #id:mr.p.hall-speak]
    It's very quiet. "Who are you?" asks the judge. "I carry the files." She looks at the coat on the chair for a while, and calls a pause until somebody fills it. At ten the trader hears it all again, and how to appeal. #id:mr.p.0161 #speaker:judge
- ~ interpreter_came = false
-> noon_bus

= noon_bus
# cast: trader, senior, counsel # time: 11:40
In the yard stands a bus for the border, with a packed lunch for the driver. "On the twelve o'clock with her," says the senior officer. His list has a stamp on it, and he has the drawer of passports under his arm. #id:mr.p.0162 #speaker:senior
~ on_bus = 17
{jacket == 2:
    Beside the bus the man in the anorak is eating sunflower seeds. "So that's the one with the presents," he says, and gives the trader's name in full. Nobody had told him that she'd be here. #id:mr.p.0163 #speaker:plainclothes
}
{jacket == 1:
    The man in the anorak sees you, sees the pen in your pocket, and finds that he has something to do behind the bus. #id:mr.p.0164
}
"I can go," says the trader. "I've been sent home by better people. But look who comes along." She holds up the notebook with a thumb in it. #id:mr.p.0165 #speaker:trader
- (bus2_look)
* [The notebook and her telephone #id:mr.p.see-credit #at:phone]
    Forty-one messages since yesterday, and pages of names: jackets given on credit, skins taken on credit. Still open, all together, nearly 600,000 tenge. "If I leave, everybody's owed," she says, "and nobody knows by whom. It's only in here and in my head." #id:mr.p.0166 #speaker:trader #clue:open-credit
    -> bus2_look
+ [Take down her claim first, give her a copy, and then let her board. #id:mr.p.bus2-claim]
    ~ loaded = true
    ~ on_bus = 18
    You fill two pages on the bonnet of a car. It's a good claim. She boards with the copy folded in her shoe. On the day it's called up she'll be a thousand kilometres from the room. #id:mr.p.0167 #fate:trader.expelled-with-a-copy
+ [Hold the bus for an hour and ring up the wholesaler on her behalf. #id:mr.p.bus2-ring]
    ~ on_bus = 17
    The wholesaler is very attentive. While you're still talking, he's sending a van to her stall for whatever is left on the hangers. The bus goes without her in the end; the driver had his timetable. #id:mr.p.0168 #fate:trader.stall-emptied
+ [Let her board; the order's stamped, and there are lawyers at home. #id:mr.p.bus2-board]
    ~ loaded = true
    ~ on_bus = 18
    She sits by the window with the notebook in her lap. As the bus backs out she's still explaining to the man beside her who owes what, so that at least one other person knows. #id:mr.p.0169 #fate:trader.expelled
+ [Keep her off: ten days, an appeal, and her sums down on paper. #id:mr.p.bus2-keep]
    ~ on_bus = 0
    "Ten full days from the decision," says the lawyer who happened to be there, "and an appeal runs besides." The senior officer asks who'll answer for it. You spell your name for him. He checks his list against the calendar, and the bus waits, empty. #id:mr.p.0170
    The claim gets written on a windowsill, in the trader's words, with a copy for her. She makes you take out the word approximately. "It isn't approximately," she says. #id:mr.p.0171 #speaker:trader #fate:trader.ten-days
- -> two_lines

= two_lines
# cast: captain, lieutenant # place: court # time: 13:10 # mood: day
~ on_bus = 0
The captain rings. He's slept, and it has made him milder. "Road patrol wants you back on Thursday. Write me two lines before you go. Operation carried out, no complaints." He waits. "That's how it's always been written." #id:mr.p.0172 #speaker:captain
The lieutenant has brought you coffee and a sheet of paper, and says he isn't looking. #id:mr.p.0173
+ [Put it all in, with every name, so nobody can call it invented. #id:mr.p.note-names]
    -> names_in_the_file
+ [Have it out with the captain over tea; he's not a bad man. #id:mr.p.note-tea]
    -> a_quiet_word
+ [Write him his two lines; you go back to the brakes on Thursday. #id:mr.p.note-two-lines]
    -> no_complaints
+ [Send the prosecutor what you saw yourself, without the row's names. #id:mr.p.note-own]
    {loaded:
        -> the_paper_follows
    - else:
        -> the_copy_kept
    }

=== the_copy_kept
# place: row # cast: lieutenant, gulmira, trader # time: 16:30 # mood: dusk
You write three pages in the first person. What you saw, at what hour, where you stood. Whoever was on the other side of the counter is a seller, a loader, a minor. The prosecutor takes it, and asks who else has seen it. "Me," says the lieutenant. #id:mr.p.0174 #ending:the-copy-kept
Within a week a drawer is opened at the migration desk. Sixty-five passports lie in it, thirty-four of them Kyrgyz. The senior officer's kind eyes are in the newspaper, with a bar across them. So is a man with two telephones. #id:mr.p.0175
{bek == 0:
    Bek reads it aloud on the loading ramp, slowly, one letter after the other, and nobody interrupts. His own passport was out of it in time. He's had it laminated. Rustam did it. #id:mr.p.0176 #speaker:bek
- else:
    When Bek hears of the drawer, wherever he is by then, he isn't surprised. He only asks if they were in alphabetical order, or in the order of who had paid most. #id:mr.p.0177 #speaker:bek
}
{jacket == 1:
    On page one stand an hour, a jacket, and the name of the man in the anorak. He's asked about them in writing. He has to answer in writing, too, and it takes him days. #id:mr.p.0178
}
The trader has nine days left. She's collecting: the row is paying, a little at a time, into the fat notebook. "Medium height," she says to you across the jackets, "that consul. But he writes everything down." #id:mr.p.0179 #speaker:trader
-> END

=== the_paper_follows
# place: row # cast: lieutenant, gulmira # time: 16:30 # mood: dusk
You write three pages in the first person, and nobody from the row by name. The prosecutor reads them that evening. It's clear, he says. It would have been clear at noon too. #id:mr.p.0180 #ending:the-paper-follows
Within a week a drawer is opened: sixty-five passports, thirty-four of them Kyrgyz. The senior officer no longer works there. He protests, too, that the trader was taken across the border on the day of the decision, and the letter that says so is sent to her stall. #id:mr.p.0181
It lies there under the sign that says back soon. Gulmira's neighbour has it now, and a photograph of it is on its way south, from telephone to telephone, looking for her. #id:mr.p.0182
"It's a good letter," the lieutenant says. "Somebody should have written it on Wednesday." #id:mr.p.0183 #speaker:lieutenant
-> END

=== names_in_the_file
# place: row # cast: lieutenant, plainclothes # time: 16:30 # mood: dusk
It's the best report you've ever written, nine pages and fourteen names, each with a stall number. Copies go to the captain, the migration desk, and the prosecutor, as the rules on copies require. #id:mr.p.0184 #ending:names-in-the-file
By Friday the man in the anorak has read it too. He doesn't raise his voice. He walks down row 14 at opening time with the pages rolled up in his hand, and greets fourteen people by name. #id:mr.p.0185
{jacket == 1:
    About the jacket the prosecutor would like to hear somebody from the row now. All at once nobody was standing anywhere near. #id:mr.p.0186
}
{loaded:
    The trader's name is on page two. She isn't there to be greeted. Somebody has taken the sign off her stall, and in the first snow the row sells no leather. #id:mr.p.0187
- else:
    The trader is on page two. She reads it from beginning to end, and gives it back to you. "It's all true," she says. "Did I ask you to?" She packs a day early, before the days that were hers run out. #id:mr.p.0188 #speaker:trader #fate:trader.left-early
}
-> END

=== a_quiet_word
# place: precinct # cast: captain, lieutenant # time: 16:30 # mood: dusk
He isn't a bad man. He pours, he listens, and twice he puts his hand over his eyes. He didn't like the bus either. He'll see to it that the one with the jacket is sent to another market. #id:mr.p.0189 #ending:a-quiet-word
He is sent to another market. They have leather jackets there too. #id:mr.p.0190
The senior officer sits at his desk with his sleeves rolled up. In his drawer there's room for some more. It'll be somebody else, in another month and because of another passport, who opens it; sixty-five will be counted then, and you'll read about it. #id:mr.p.0191
{loaded:
    The trader rings from the other side of the border on the eleventh day, on the number you wrote on her copy or your hand. She wants to know if one can still appeal. You don't know; you hold the telephone for a while. #id:mr.p.0192 #speaker:trader
- else:
    The trader has been left in peace so far. She calls it weather. #id:mr.p.0193 #speaker:trader
}
"He meant it, you know," says the lieutenant about the captain. "He'd have meant it in writing too." #id:mr.p.0194 #speaker:lieutenant
-> END

=== no_complaints
# place: row # cast: captain, lieutenant # time: 16:30 # mood: dusk
Operation carried out, no complaints. It's true, in its way: nobody has complained. The captain thanks you. He'll put in a word with the road patrol, and he does. #id:mr.p.0195 #ending:no-complaints
In the table that goes to the capital's headquarters row 14 is a number in a column, next to many bigger numbers. It doesn't look like anybody. #id:mr.p.0196
{jacket == 1:
    The page with the hour and the jacket is still in your log. You find it in spring, when you look for an old tyre reading. You read it twice before you turn over. #id:mr.p.0197
}
{loaded:
    The stall with the jackets has been let to a man who sells telephone covers. For a while people come by with small sums of money and ask him where she is. #id:mr.p.0198
- else:
    The trader works through her ten days like somebody clearing a house. On the last of them she sells you a pair of gloves of Rustam's, at cost, and doesn't ask what you wrote. #id:mr.p.0199 #speaker:trader
}
The operation comes back on Thursday, with the captain's phone fully charged. They start at row ten. #id:mr.p.0200
-> END
