// Row 14, through the eyes of an officer on loan. The people are invented; what happens to them is documented (see police.key.yaml).
// One paragraph = one line = one id. Examinations (at:) only give clues. Decisions are sticky (+) and stand in police.key.yaml.
INCLUDE shared.ink

// Shown by the meter. Set to 0 where the bus is empty, so that paths converge.
VAR on_bus = 22
// Gulmira has been told to wait at the bus or taken to it.
VAR gulmira_in = false
// 0: his words written down, 1: waved on, 2: sent to the bus or told what to say. Settled at the bus; 3: summoned to the court.
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
// 0: the trader was kept off the noon bus, 1: put on it, 2: left behind by it, her stall emptied.
VAR noon = 0

-> briefing

=== briefing
# scene: briefing # place: row # cast: captain, lieutenant, plainclothes # time: 13:50 # mood: day
The captain reads the order aloud from his phone. It's a chat message, and the battery stands at four per cent. #id:mr.p.0001
"Rows ten to twenty. Stay documents. Whoever has no registration goes on the bus, and the precinct sorts them out. The operation is called Illegal. I didn't choose the name." #id:mr.p.0002 #speaker:captain
You came this morning from the road patrol, on loan. You know brakes, tyres, and what a man says about his speed. Nobody has told you the rules for people who crossed a border three weeks ago. #id:mr.p.0003
Next to the captain stand four men without uniform. One of them is feeling the sleeve of a leather jacket, like anybody on his day off. #id:mr.p.0004
+ ["What's the ground, and does the prosecutor know about us?" #id:mr.p.brief-ground #free]
    "The ground is that I have to bring forty by six." The captain hears himself say it. "The prosecutor will get his paper. Paper always comes." #id:mr.p.0005 #speaker:captain
+ ["Which of us speaks Kyrgyz?" #id:mr.p.brief-language #free]
    "I can say hello and watermelon," the lieutenant offers. "It's October," says somebody. #id:mr.p.0210 #speaker:lieutenant
    The captain looks at his battery. "They understand the word bus. I need forty by six." #id:mr.p.0006 #speaker:captain
+ [Ask the lieutenant quietly how it went in May. #id:mr.p.brief-may #free]
    "We filled a bus by lunch. By evening half of them were walking home in the rain, with perfect papers. There's no column for that." He nods at the captain. "Today it's forty by six." #id:mr.p.0007 #speaker:lieutenant
- "One more thing," says the captain. "Go in as customers. Ask a price. When you hear the accent, show the badge. It saves running." He sounds like a man who hasn't slept for a week, and hasn't. #id:mr.p.0008 #speaker:captain
Row 14 is yours. The lieutenant waits to see how you walk into it. #id:mr.p.0009
+ [As told: ask for a price first, and listen to how they answer. #id:mr.p.row-price]
    "How much?" you ask a man with gloves. He tells you; out comes your badge. "I thought you had cold hands," he says, and asks what in his answer gave him away. #id:mr.p.0010 #speaker:rustam
+ [Stay two steps behind the migration men; they know the rules. #id:mr.p.row-behind]
    You learn what they know: whom to ask for a price, and whom not to trouble. By the third stall the sellers look at you as they look at them. #id:mr.p.0012
+ [Stall by stall, in turn, badge out, and say why you stop. #id:mr.p.row-in-turn]
    It's slow. A local honey seller is offended to be asked; then curious; then he sells you honey. After that nobody in the row runs. #id:mr.p.0014
    "You'll be here till Christmas," says the lieutenant, and takes the other side, stall by stall. #id:mr.p.0015
+ [Start with the ones who pull down a shutter as you come. #id:mr.p.row-shutter]
    Behind the first shutter sit a kettle and a woman with a local passport. She has closed at two for lunch since 2009. When you come out, half the row has closed for lunch. #id:mr.p.0016
- -> row

=== row
# scene: row # place: row # cast: gulmira, plainclothes, nurlan # time: 14:10 # mood: day
Row 14 smells of rice and new shoes. A loudspeaker offers two blankets for the price of three, and nobody corrects it. #id:mr.p.0018
At the belt stall a man in an anorak asks the price. The seller answers in the Kazakh of Astana, and the man strolls on. At the next stall the same price has a different melody. Out comes his badge. #id:mr.p.0019 #clue:accent-check
A porter stops his cart a finger from your boots. "Brakes tested," says Nurlan, who has read your shoulder patch. "You can write that down." #id:mr.p.0020 #speaker:nurlan
At the scarf counter a woman has laid out her migration card before you've opened your mouth. #id:mr.p.0021
"Nineteen days," says Gulmira. "I count them at night, instead of sheep. Nobody fines you over sheep." #id:mr.p.0022 #speaker:gulmira
The lieutenant turns the card over, as if the answer were on the back. "No registration. So, bus?" It's a real question. He's from the night shift. #id:mr.p.0023 #speaker:lieutenant
- (gulmira_look)
* [The migration card on the counter #id:mr.p.see-card #at:permit]
    The border stamp is of 21 September, purpose: work. You count on your fingers, and then again behind your back. It stays nineteen. #id:mr.p.0024 #clue:gulmira-card
    -> gulmira_look
+ [Ask her to stand by the bus until somebody who knows can look. #id:mr.p.gulmira-wait]
    ~ gulmira_in = true
    ~ on_bus = on_bus + 1
    She goes and stands there, very straight. From the windows of the bus people see her waiting and draw their own conclusion. #id:mr.p.0025
+ [Hand back her card: at nineteen days there's nothing to register yet. #id:mr.p.gulmira-stay]
    She doesn't thank you. She straightens one scarf, and tells the lieutenant about a woman in row 16 who also counts. He goes there next, and counts. #id:mr.p.0026
+ [Take her along; the precinct has people who know these rules. #id:mr.p.gulmira-take]
    ~ gulmira_in = true
    ~ on_bus = on_bus + 1
    She folds the scarves into squares, one by one, as if somebody were about to buy them. Then she spreads a sheet over them and sets a stone on it. #id:mr.p.0027
+ {recorded("indiscriminate-raid")} [Enter her card and the count in your log, and hand it back. #id:mr.p.gulmira-log]
    "You're writing that down?" The lieutenant reads over your shoulder: the hour, the card, nineteen. "Then put down that I was here too." #id:mr.p.0028 #speaker:lieutenant
- -> gloves

= gloves
# cast: rustam, lieutenant # time: 14:40
Rustam sells gloves out of a bag as big as himself. His registration is laminated. It gives a flat on the left bank, and it's good until spring. #id:mr.p.0029
"And that's where you live?" you ask. "On paper, every night," says Rustam. "I sleep in the yard, next to my container. The paper has the better bed." #id:mr.p.0030 #speaker:rustam
+ [Ask how he comes to sleep in the yard. #id:mr.p.rustam-why #free]
    "Six landlords. Five don't register people like me; they don't trust us. The sixth signed, and moved in his nephews. And the yard can't register anybody, since you can't live in a box." He thinks. "You can, though." #id:mr.p.0031 #speaker:rustam #clue:rustam-landlords
+ [Nod, and look at the lamination. #id:mr.p.rustam-nod #free]
    It's good lamination. He did it himself, he says, after the second rain. #id:mr.p.0032
- "Living somewhere else without telling anybody is a breach," the lieutenant murmurs. "That one I know. It came up in the test." He's right, too. #id:mr.p.0033 #speaker:lieutenant
+ [Give him back the card; a valid registration is good enough today. #id:mr.p.rustam-wave]
    ~ rustam = 1
    "Thank you," says Rustam, and waits in case there's more. Nothing is on paper, so the next patrol can begin from the beginning. #id:mr.p.0034
+ [Tell him, quietly, to say that he sleeps in the flat, if anyone asks. #id:mr.p.rustam-coach]
    ~ rustam = 2
    "I'm a bad liar," he says, "that's why I sell gloves." But he repeats it to himself, twice, like a phone number. #id:mr.p.0035 #speaker:rustam
+ [The bus. A breach is a breach, and the precinct can weigh his reasons. #id:mr.p.rustam-bus]
    ~ rustam = 2
    ~ on_bus = on_bus + 1
    "I told you because you asked," he says. It isn't a reproach. He's explaining a mistake to himself. #id:mr.p.0036 #speaker:rustam
+ [Leave him at his stall, and tell him where he must report the yard. #id:mr.p.rustam-note]
    You write it down, the flat, the yard, and the reason, which takes the longest. "So my box gets a paragraph," says Rustam, and corrects the number of the container. #id:mr.p.0037 #speaker:rustam
- -> walk

= walk
# cast: lieutenant, plainclothes # time: 15:05
Halfway down, a sergeant is loading a shoe seller's boxes into the police van. At the tea stall the lieutenant has stopped a man with a bowl of noodles. #id:mr.p.0038
- (walk_look)
* [The ledger on top of the boxes #id:mr.p.see-ledger #at:ledger]
    It looks bad, until you read it. Forty-two pairs, size by size; her lock is broken, and she asked for it. Two signatures, the hour of return, and she holds the carbon copy. She's checking the sergeant's sums. #id:mr.p.0039 #clue:inventory-slip
    -> walk_look
* [Watch the lieutenant at the tea stall. #id:mr.p.watch-tea #free]
    His name, his badge turned to the light, and one numbered complaint about this one man's card. He reads it, returns it, and says thank you or watermelon in Kyrgyz. Two minutes. Nobody has stopped eating. #id:mr.p.0040 #clue:tea-stall-badge
    -> walk_look
+ [Walk on to the end of the row. #id:mr.p.walk-on #free]
- -> leather

= leather
# cast: trader, plainclothes # time: 15:20
At the end an older woman sells leather jackets. The man in the anorak steps out from among them with one over his arm. The price tag is still on it. #id:mr.p.0041
"A present," he says. "Her registration ran out. We understood each other, so she isn't on anybody's list." Behind him an empty hanger is still swinging. #id:mr.p.0042 #speaker:plainclothes #clue:jacket-tag
He holds a scarf out to you, one of Gulmira's. "For your wife." You have no wife. He knows it; he's being generous. The trader looks at the hanger and says nothing, with great care. #id:mr.p.0043 #speaker:plainclothes
+ [Take the scarf, say nothing for now, and keep it as proof. #id:mr.p.jacket-scarf]
    It's in your pocket now, soft and warm and without a receipt. "You see," he says to the trader, "he's one of ours." #id:mr.p.0044 #speaker:plainclothes
+ ["Hang it back, please. I'm noting the hour and your name." #id:mr.p.jacket-back]
    ~ jacket = 1
    He laughs; then he sees the pen moving. The jacket goes back, and the scarf on top. "You're new," he says. #id:mr.p.0045 #speaker:plainclothes
    "Road patrol," you tell him. "We write everything down. It's the boredom." #id:mr.p.0211
    "With the jacket I was staying," says the trader when he's gone. "I mention it for the bookkeeping." #id:mr.p.0206 #speaker:trader
+ [Ask the trader, here and now, whether it really was a present. #id:mr.p.jacket-ask]
    ~ jacket = 2
    "Of course," she tells the hanger. "From the heart." The man smiles. He bends to the permit on her wall and reads her full name aloud, slowly. #id:mr.p.0046 #speaker:trader
+ [Pay her for the jacket yourself, so that nobody loses by it. #id:mr.p.jacket-pay]
    She takes your money, since one does. He takes the jacket. You've bought a colleague a winter coat, and he thanks you for it. #id:mr.p.0047
- It makes no difference to the bus. A second team comes by that has been given no present, and asks for her card. #id:mr.p.0048
"Twelve days over," says the trader. "After nine years here. The man who owned the flat has died." She hangs up the sign that says back soon, and takes a fat notebook from under the till. #id:mr.p.0049 #speaker:trader
~ on_bus = on_bus + 1
-> container_door

= container_door
# cast: aizada, captain # time: 16:05
The last container of the row stands open. Inside are prams up to the ceiling, and Aizada, with a telephone in each hand. #id:mr.p.0050
"Day thirty-two," she says. "Contract signed on day twenty-eight. Registration applied for; it's lying between two windows." That's a question for the precinct, and she's already putting on her coat. #id:mr.p.0051 #speaker:aizada
# cue: whistle # told
The captain's whistle. "Two minutes," says the radio. "Bring her and move." #id:mr.p.0052 #speaker:captain
"I'd just like to lock my door," says Aizada, with a glance at the next container. "Not him. It isn't politics. It's prams." #id:mr.p.0053 #speaker:aizada
+ [Ask the man from the next container to keep an eye on hers, too. #id:mr.p.container-neighbour]
    ~ container = 1
    The neighbour nods, without looking at either of you. "Not him," says Aizada, who has said it before. But the whistle goes again. #id:mr.p.0054 #speaker:aizada
+ [Bring her now, and leave a constable standing at the door. #id:mr.p.container-post]
    ~ container = 2
    The constable plants himself like a tree. Before you're out of the row his radio calls him to gate two. He looks at the door, and goes. #id:mr.p.0055
+ [Hold the bus until she has counted with you and locked up. #id:mr.p.container-list]
    Twenty-three prams, one with a wheel missing, a till, and a kettle. She dictates; you write; both sign. The key stays with her. The captain gives you eleven minutes of silence by radio. #id:mr.p.0056
+ [Put your own padlock on it, and keep the key safe with you. #id:mr.p.container-padlock]
    ~ container = 1
    It's a good padlock. The key goes into your coat. "And what's inside?" asks Aizada. "According to whom?" You have no answer, but you have the key. #id:mr.p.0057 #speaker:aizada
- ~ on_bus = on_bus + 1
-> bus_gate

= bus_gate
# cast: captain, nurlan, bek, lieutenant # place: row # time: 17:10 # mood: dusk # sound: engine
The bus shakes at the gate. The second team has been through the row behind you, and hasn't read what you wrote. Rustam is on it, with his bag on his knees. #id:mr.p.0058
So is Bek, a loader as broad as the door, who has no passport to show and a new reason each time. Nurlan is pushed up the steps behind him. His passport says twenty-four. #id:mr.p.0059
"The cart has a place too," Nurlan argues. "It's small. It eats nothing." The lieutenant chains it to the fence and gives him the key. #id:mr.p.0060 #speaker:nurlan
~ on_bus = on_bus + 12
"Thirty-odd," says the captain. His phone has died, and so has something in his face. "I can call it forty. I want those people home tonight. I want me home tonight." #id:mr.p.0062 #speaker:captain
- (bus_look)
* [The windows of the bus #id:mr.p.see-bus #at:bus]
    Behind the glass four hands hold up four open passports. All are registered, or fresh from the border; one is on day six. Nobody has asked them anything. #id:mr.p.0063 #clue:papers-on-the-bus
    -> bus_look
+ [Let it drive. The precinct has light, tables, and people who know. #id:mr.p.bus-drive]
    The doors fold. At the first bend everything in the bus leans to the same side, the ones with papers and the ones without. #id:mr.p.0064
+ [Check each one on the step, and let whoever is clear go back home. #id:mr.p.bus-step]
    ~ on_bus = 9
    # cue: crowd # told
    It takes forty minutes. Nine people are left with a question still open; twenty-odd walk back to their stalls, arguing about who lost the most trade. #id:mr.p.0066
    "I asked for forty," says the captain, "and you bring me nine." #id:mr.p.0067 #speaker:captain
    "Nine with a question," says the lieutenant. "The rest had answers." #id:mr.p.0212 #speaker:lieutenant
    The captain looks at his dead phone. "At least I can count them." #id:mr.p.0213 #speaker:captain
+ [Send the oldest ones home now, and sort out the rest inside. #id:mr.p.bus-oldest]
    ~ on_bus = on_bus - 4
    Four people get off, slowly. One of them has no papers at all and can't believe his luck. #id:mr.p.0068
    "And me?" asks the trader from the second row. "You aren't old enough," the captain decides. She takes it as the day's one compliment. #id:mr.p.0069 #speaker:trader
- -> bus_after

= bus_after
{gulmira_in:
    {on_bus > 9:
        Gulmira will be back at her counter by ten at night, once four officers have agreed on nineteen. The sheet is still there. The scarves aren't. Next morning nor is she. #id:mr.p.0070 #fate:gulmira.left
    - else:
        The rain has been at Gulmira's counter before her. She hangs up nineteen scarves to dry and tells the neighbours she was on an excursion. #id:mr.p.0071 #fate:gulmira.lost-afternoon
    }
- else:
    At the scarf counter the lamp goes on. Gulmira sees you, and holds up nine fingers and then ten, in case you've forgotten. #id:mr.p.0072 #speaker:gulmira #fate:gulmira.stayed
}
{on_bus == 9:
    {rustam:
        - 0:
            Rustam steps down with his bag. It took a minute: your note was in the log, and he knew the page. "My paragraph," he tells the lieutenant. #id:mr.p.0073 #speaker:rustam #fate:rustam.noted
        - 1:
            Rustam steps down with his bag. His card is valid, and nobody asked about the yard. "Till the next one, then," he says, and means the next patrol. #id:mr.p.0074 #speaker:rustam #fate:rustam.unrecorded
        - else:
            Rustam steps down with his bag. His card is valid, after all. "If anybody asks again," he tells the lieutenant, not you, "I don't understand Russian." #id:mr.p.0201 #speaker:rustam #fate:rustam.unrecorded
    }
- else:
    Rustam stays on the bus, hugging his bag. His card goes round the precinct until a quarter to ten, and comes back with a summons stapled through it. #id:mr.p.0075 #fate:rustam.summoned
}
~ gulmira_in = false
// From here on only whether he has a summons matters.
{on_bus == 9:
    ~ rustam = 0
- else:
    ~ rustam = 3
}
-> precinct

=== precinct
# scene: precinct # place: precinct # cast: duty-officer, lieutenant # time: 18:20 # mood: night
The duty officer is watering a fern. He has a good face and a ring with two keys: one for the front door, one for the toilet. #id:mr.p.0076
{on_bus > 9:
    "With yours that's over forty in the back room," he says. "They're checked and let out two by two. Eleven have been in there since ten this morning. The bench is for six." #id:mr.p.0207 #speaker:duty-officer
- else:
    "With yours that's twenty in the back room," he says. "Eleven have been in there since ten this morning. The bench is for six." #id:mr.p.0077 #speaker:duty-officer
}
~ on_bus = 0
A friendly man with two telephones is drinking the duty officer's tea, a sports bag between his feet. "I help these people with papers," says the helper, and makes room for you. #id:mr.p.0078 #speaker:helper
- (precinct_look)
* [The register on the desk #id:mr.p.see-register #at:register-book]
    Name, time in, time out, interpreter, lawyer, consulate. The names are in a beautiful hand. From the fourth column on, the page is white. So are the pages before. #id:mr.p.0079 #clue:empty-columns
    -> precinct_look
* [The water cooler #id:mr.p.see-cooler #at:water-cooler]
    A spider has moved into the empty bottle. Next to it is the toilet, locked. By the list on its door nobody has been let out since ten this morning. #id:mr.p.0080 #clue:dry-cooler
    -> precinct_look
+ [Go over to the desk. #id:mr.p.to-desk #free]
- -> water

= water
"There's no money for food," the duty officer says, unhappily. "And if one goes to the toilet, all of them want to. I'm alone here with the telephone. And the fern." #id:mr.p.0081 #speaker:duty-officer
+ [Wait for the senior officer: it's his shift, his room, and his say. #id:mr.p.water-wait]
    He comes at a quarter to eight. Until then there's hammering on the back room's door, and it grows weaker. When the door opens, the trader is on the floor with her coat over her knees, and people stand around her with their backs turned, so that nobody sees. #id:mr.p.0082
+ [Hand in a bottle of water to whoever comes to the door and asks. #id:mr.p.water-ask]
    Four people ask, the four with the best Kazakh. The trader doesn't. She has had nothing since her tea at noon, and says she never drinks when she travels. #id:mr.p.0084
+ [Take the key, open the toilet, and send out for water and bread. #id:mr.p.water-open]
    Twelve loaves, a crate of water, ten minutes of queue. The trader cuts the bread by eye, and every piece weighs the same. The duty officer gives his own kettle. "I could have done that," he says, to the fern. #id:mr.p.0086 #speaker:duty-officer
- -> statements

= statements
# cast: senior, duty-officer, helper # time: 19:45
The senior officer from migration has kind eyes and a stack of forms. "Name, date, signature. They understand sign here in any language. I want them finished before my wife's dumplings are." #id:mr.p.0088 #speaker:senior
The trader holds a form at arm's length. Her market Kazakh is good for sizes and prices, and there's neither on it. She nods at it. #id:mr.p.0089
+ [Take the helper at his word: he knows them, and it costs nothing. #id:mr.p.language-helper]
    He's quick and charming, and nobody asks him a question. When it's Bek's turn, he puts a hand on his shoulder, and Bek signs where the finger points. #id:mr.p.0090
+ [Read it out slowly, in simple Russian, and check that they all nod. #id:mr.p.language-slow]
    They nod. They nod at the date, at the offence, and when you read a line twice by mistake. The trader nods at the part where she has nothing to add. #id:mr.p.0091
+ [Stop it till an interpreter is here, and say they may have lawyers. #id:mr.p.language-call]
    ~ interpreter_came = true
    The interpreter arrives in fifty minutes, with wet hair. "I was in the bath. Who's first?" Four people have been trying to say something since the morning. The senior officer looks at his watch as if it had taken her side. #id:mr.p.0092 #speaker:interpreter
+ [Let Aizada translate; she has both languages, and they trust her. #id:mr.p.language-aizada]
    She does it well, for most of an hour. She leaves out two things a man tells her, because his cousin is listening. Nobody translates for Aizada. #id:mr.p.0094
- -> consulate

= consulate
# cast: trader, bek, duty-officer # time: 20:40
By now twenty are left. "Does one of you want the consulate?" asks the lieutenant from the door, to be helpful. Twenty people look at their shoes. #id:mr.p.0095
"Nine years," says the trader. "I've never seen a consul. What would I look for? Is he tall?" #id:mr.p.0096 #speaker:trader
+ [Ring the consulate at once and read out the whole list of names. #id:mr.p.consul-list]
    The voice at the other end writes fast. Bek hears his surname go down the wire and shuts his eyes. His brother-in-law works there, and will tell the village first. #id:mr.p.0097
+ [Ask each of them alone whether the consulate should be told. #id:mr.p.consul-each]
    Seven say yes. The trader says yes, if he's tall. Bek says no: his brother-in-law works there, and would ring Bek's mother before he rang the consul. #id:mr.p.0098
    A tired man in a good coat comes in under an hour. He's of medium height. Two people go home with him, and the last column of the register has seven entries. #id:mr.p.0099
+ [Ring as soon as somebody asks; so far nobody has asked. #id:mr.p.consul-asked]
    Nobody asks. It's hard to ask for a thing in front of nineteen others and a uniform. At nine somebody's cousin rings the consulate from outside. #id:mr.p.0100
- -> room_door

= room_door
The back room still has to be counted. The noise behind its door is low and doesn't stop: people held too long in too little space. Nobody in there is being beaten. #id:mr.p.0101
+ [Open the door and go in. #id:mr.p.room-enter #free]
    -> holding_room
+ [Stay outside, and read the log of the room instead. #id:mr.p.room-skip #skip:holding-room]
    -> room_log

=== holding_room
# scene: holding-room # place: precinct # cast: nurlan, trader, aizada, bek # time: 21:00 # mood: night # cue: door
Twenty people, one bench, one window painted shut in another century. They've put the bench to the old and the coats to the sleeping. #id:mr.p.0102
A woman is talking to a dead telephone. Her daughter's kindergarten shut at seven. "She'll be on the step with her hat on," she says. "She doesn't cry until somebody asks her." #id:mr.p.0103
Aizada's second telephone goes from hand to hand until a teacher answers, and the whole room hears that the girl is in her kitchen, eating pancakes. A man who's no relation has to sit down. #id:mr.p.0104
"Whoever makes trouble is out for five years," says a voice in the corridor. The room goes quiet the way a room does when it's doing sums. Five years is a school. It's a mother. #id:mr.p.0106
Nurlan sits on the floor by the wall. "He told me I'm twenty-four, and I'll do ten days like a man," he says. He tries to make it funny. "I didn't know they give you a number first." #id:mr.p.0107 #speaker:nurlan
-> back_room

=== room_log
# scene: holding-room # place: precinct # cast: duty-officer # time: 21:00 # mood: night
The log says: twenty held, one bench. A mother was enabled to reach her child's teacher by a telephone that belonged to another detainee. An officer in the corridor spoke of five years' exclusion. #id:mr.p.0109
Nurlan is entered among the adult men, as twenty-four, and has been told to expect ten days. #id:mr.p.0110
-> back_room

=== back_room
# scene: back-room # place: precinct # cast: nurlan, lieutenant # time: 21:20 # mood: night
You ask Nurlan into the records room, leave the door ajar, and put the kettle on. "Is that for interrogation?" he asks. "That's for tea." He thinks it over. "Sugar?" #id:mr.p.0111 #speaker:nurlan
The man in the passport has a scar through one eyebrow. Nurlan has two whole eyebrows, and lifts both. "It's my cousin's. He doesn't need it during the day. He's mostly asleep." #id:mr.p.0112 #speaker:nurlan
"I'm seventeen. In February you can have me as an adult." He shows you the picture his mother sent him, a birth certificate on an oilcloth: 11 February 2000. He turns the telephone away from the corridor. #id:mr.p.0113 #speaker:nurlan #clue:nurlan-says
The rest comes quickly: the cousin brought him, keeps his real papers, and says he'll be waiting outside. "He's always waiting somewhere," says Nurlan. He isn't joking now. #id:mr.p.0114 #speaker:nurlan
"A picture can be from anywhere," says the senior officer in the doorway. "The passport says adult. The passport's a document." #id:mr.p.0115 #speaker:senior
- (nurlan_look)
* [The form with his name on it #id:mr.p.see-forms #at:forms]
    It's filled in already: born 1993, adult, article 517. The lines on how a minor lives, and who has influence over him, have been crossed out with a ruler, neatly. #id:mr.p.0116 #clue:adult-form
    -> nurlan_look
+ [Sign him out to the cousin: he's family, and it spares him the night. #id:mr.p.nurlan-cousin]
    ~ nurlan = 3
    The cousin has a scar through one eyebrow and a van with its engine on. He signs under the name that's been Nurlan's all day. Nurlan doesn't turn round. #id:mr.p.0117
+ [Leave him with the men from his village; they look out for him. #id:mr.p.nurlan-men]
    ~ nurlan = 2
    # cue: key # told
    They do look out for him; they give him the wall side. At ten the room is locked on those whom the senior officer calls runners: three men, and him. #id:mr.p.0118
+ [Count him as seventeen: a room to himself, and ring child protection. #id:mr.p.nurlan-child]
    You write down how he lives, who brought him, whom he's afraid of. At ten a woman from child protection comes with slippers in her bag. She asks who's outside, and takes him out by the back. #id:mr.p.0119
    "Seventeen," the senior officer says, "and if he's lying?" #id:mr.p.0214 #speaker:senior
    "Then we were polite to an adult," says the lieutenant. #id:mr.p.0120 #speaker:lieutenant
+ [Have him driven to the adaptation centre tonight; that's for children. #id:mr.p.nurlan-centre]
    ~ nurlan = 1
    He's back before midnight. Nobody had rung first. Theirs are under sixteen, the woman at the gate had said; she was sorry, and gave him an apple. He sleeps on a chair by the fern. #id:mr.p.0121
- -> bek_table

= bek_table
# cast: bek, senior # time: 21:50
Bek sits down carefully. Chairs have disappointed him before. The senior officer has left a form: no passport, no registration, one hundred and thirty-one days. #id:mr.p.0122
"I lost it," Bek says. Then it was stolen. Then it's being repaired. Behind the wall, quite near, somebody laughs into a telephone. Bek whispers: "How thick is that?" #id:mr.p.0123 #speaker:bek
- (bek_look)
* [The paper in the document tray #id:mr.p.see-tray #at:document-tray]
    A receipt in pencil. He has put it there himself and is looking away from it. June: 35,000 and one passport received, registration in a week. July: 15,000 more. September: 30,000 more, or the passport stays where it is. No name; two telephone numbers. #id:mr.p.0124 #clue:pencil-receipt
    -> bek_look
+ ["Give me his name, and I promise you that you won't be punished for it." #id:mr.p.bek-promise]
    He gives you the name, since you promised. Could you also write that down, the promise? You say it doesn't work quite like that, and see him begin to understand how it works. #id:mr.p.0125
+ [Complete the form; the court can hear about anything else. #id:mr.p.bek-form]
    ~ bek_charged = true
    One hundred and thirty-one fits exactly into the box. Bek signs with care. Then he folds the receipt back into his pocket, since there was no box for that. #id:mr.p.0126
+ [Lay the form aside; ask about pay, papers, threats, and leaving. #id:mr.p.bek-ask]
    You shut the door first. Pay: Fridays, correct. Work: wherever a lorry stands. Free to leave: "Whom would I ask?" Only the passport. "He says an officer has it. Each time I pay, the officer gets hungrier." On the form you write only: screened, see note. #id:mr.p.0127 #speaker:bek
+ [Let him out by the yard; the man has been cheated enough. #id:mr.p.bek-yard]
    He's back in four minutes. "The helper's in the yard," says Bek. "He said good evening to me. By my father's name. If it's all the same to you, I prefer it here." #id:mr.p.0129 #speaker:bek
- -> sports_bag

= sports_bag
# cast: helper, senior, bek, duty-officer # time: 22:20
In the corridor the helper looks for a pen in his sports bag. For a second it gapes: dark red, dark blue, rubber bands. He sees you see it. "Clients," he says. "I keep them dry." #id:mr.p.0130 #speaker:helper
"He's all right," says the senior officer, and pats the man's shoulder as one pats a car that always starts. "He saves us a lot of paper." Behind you Bek tries not to breathe. #id:mr.p.0131 #speaker:senior
+ [Leave it with the senior officer; he knows the man and can sort it out. #id:mr.p.bag-senior]
    ~ bek = 2
    They talk by the fern, heads together. Then both look up, past you, at Bek. The helper zips up his bag. "One hundred thousand," he says as he goes by, kindly, "because of the fuss." #id:mr.p.0133 #speaker:helper
+ [Take Bek's complaint for the register, and ring the prosecutor. #id:mr.p.bag-register]
    ~ bek = 1
    First you tell Bek what it entails: his name, a hearing, a question about his stay. He takes a while. "Write," he says. The prosecutor's duty line picks up at the ninth ring. When you turn round, the bag has gone home. #id:mr.p.0134
+ [Take the helper aside: Bek's passport tonight, and no more said. #id:mr.p.bag-deal]
    ~ bek = 3
    It takes half a minute. Bek gets a passport, warm from the bag. The helper gets a friend in the road patrol; he says it himself. The zip closes over the others. #id:mr.p.0135
+ {recorded("document-retention")} [Ask for them with two witnesses, and list and copy each passport. #id:mr.p.bag-list]
    You have the sums and months in your log, so you needn't raise your voice. The prosecutor's duty line listens in. The helper lifts the bag on to the desk himself. Twenty passports; Bek's is number eleven. You copy it, he signs for it. #id:mr.p.0136
    Nobody has said who told you, and nobody needs to: a bag fell open in a corridor. #id:mr.p.0137
- -> night_end

= night_end
# cast: senior, trader, lieutenant # time: 22:50
Most of the room is sent home with a summons each: eight o'clock, the court. The senior officer sweeps their passports into his drawer. "They'll have them back at the hearing. It's so that nobody oversleeps." #id:mr.p.0138 #speaker:senior
"It works," says the trader on the steps. "I shan't sleep at all." She carries her notebook under her arm, like a child. #id:mr.p.0139 #speaker:trader
-> court

=== court
# scene: court # place: court # cast: counsel, lieutenant, prosecutor # time: 07:50 # mood: morning
11 October. The corridor of the court has been washed, and forty people are trying not to step on it. You're to hand over the files. #id:mr.p.0140
{container:
    - 0:
        Aizada is off to window three, in lipstick. Her key turned in her own lock, and all twenty-three prams were there. "Twenty-two and a half," she corrects you. "The wheel." #id:mr.p.0141 #speaker:aizada #fate:aizada.open-again
    - 1:
        Aizada found her container shut, and can't say what's missing, because no list says what was there. She makes it three prams. "But who's asking for my sums," she says. #id:mr.p.0142 #speaker:aizada #fate:aizada.short
    - else:
        Aizada found her container as the bus had left it, open. What was left was the pram with the missing wheel. She tells you precisely, without anger, like a witness. #id:mr.p.0202 #speaker:aizada #fate:aizada.robbed
}
{nurlan:
    - 0:
        There's no Nurlan on any bench. Child protection rang: he has beaten the night nurse at draughts, and they're looking for his mother. He has asked twice about his cart. #id:mr.p.0143 #fate:nurlan.apart
    - 1:
        Nurlan is asleep on the bench, between one office that doesn't take him and another that isn't open. His name is still on the adults' list. #id:mr.p.0144 #fate:nurlan.sent-about
    - 2:
        Nurlan sits among the men with his laces taken out, twenty-four years old on paper. It'll be ten days, in less time than it takes to read his cousin's name. "Like a man," he says, over somebody's shoulder. #id:mr.p.0145 #speaker:nurlan #fate:nurlan.among-adults
    - else:
        Nurlan isn't in the corridor, nor at the market. The cart is still chained to the fence. The van was seen on the road south, where villas are built and nobody asks for papers. #id:mr.p.0203 #fate:nurlan.taken-away
}
{bek:
    - 0:
        Bek waits outside the door, because he can, with his passport inside his shirt. He touches it now and then, the way one makes sure of a stove. #id:mr.p.0146 #fate:bek.passport-back
    - 1:
        Bek sits beside the duty prosecutor, who's reading the complaint with a pencil. His passport is still in somebody's bag. But it has a number now. #id:mr.p.0147 #fate:bek.in-the-register
    - 2:
        Bek hasn't come. Somebody saw him at the station before light, asking what it costs to get to the border without being asked for anything. #id:mr.p.0148 #fate:bek.exposed
    - else:
        Bek has his passport and a new way of looking at uniforms, sideways. He owes somebody, he's been told. Everybody does. #id:mr.p.0204 #fate:bek.owes-a-favour
}
{bek_charged:
    {bek == 0:
        His offence is on the list all the same, in your handwriting. The prosecutor lays the list of passports next to your form, and strikes out the form. #id:mr.p.0149
    - else:
        And his name stands on the list for ten past nine, with your form on top: one hundred and thirty-one days. By eleven minutes past it will be decided: expelled, five years or more. #id:mr.p.0150 #fate:bek.expelled
    }
}
{rustam == 3:
    Rustam is on the last bench, his bag between his knees. "I was at home," he says. "In the yard, as I told you. Nobody had to fetch me here to hear it again." #id:mr.p.0216 #speaker:rustam
}
~ container = 0
~ nurlan = 0
~ bek_charged = false
~ rustam = 0
- (court_look)
* [The list on the courtroom door #id:mr.p.see-list #at:court-list]
    Twenty-six names between nine and ten. That's two minutes and eighteen seconds each, if nobody breathes. In the last column, against every name, expulsion has been typed already. #id:mr.p.0151 #clue:typed-list
    -> court_look
* [The file on top of Hall B's pile #id:mr.p.see-file #at:case-files]
    Monday's hearing, a man on day fifty-two. Interpreter and lawyer have both signed; half an hour. The fine is the lowest in the article, no expulsion, and the appeal is set out in Kyrgyz. #id:mr.p.0152 #clue:day-52-file
    -> court_look
+ [Carry the files into Hall A. #id:mr.p.to-hall #free]
- -> hall

= hall
# cast: judge, trader, prosecutor # time: 09:20
The interpreter's chair has a coat on it. There's one interpreter for two halls, and she's in the other. The judge looks as if she'd slept where you did. #id:mr.p.0153
{interpreter_came:
    "My statement was read to me in Kyrgyz," the trader says, without being asked. The judge looks up. Nobody has said that in here for a week. #id:mr.p.0154 #speaker:trader
- else:
    "Is this your statement?" asks the judge. The trader looks for a word she knows, and finds her own signature. "Yes," she says, to be polite. #id:mr.p.0155 #speaker:trader
}
"Do you understand the decision?" The trader nods: expulsion, for being twelve days over. It has taken a hundred seconds. Behind her twenty-five people practise nodding. #id:mr.p.0156 #speaker:judge
+ [Leave it to the judge; it's her hall, and you only carry the files here. #id:mr.p.hall-silent]
    The next one nods, and the one after. By ten the hall is empty and the list has come true, twenty-six times. The prosecutor squares his papers with the edge of the table. #id:mr.p.0157
+ [Lean over and put it to them in simple words yourself. #id:mr.p.hall-whisper]
    You do what you can with your forty words. The trader takes it that she must pay something; the man after her, that he may go. The judge looks grateful. That's the worst of it. #id:mr.p.0158
+ {recorded("no-fair-hearing")} [Hand the prosecutor a signed note: files, minutes, no interpreter. #id:mr.p.hall-note]
    He reads your note standing up. "You've signed this." Then he asks for the floor, and the judge shuts the file: nobody else until somebody sits in that chair. #id:mr.p.0159 #speaker:prosecutor
    At ten the trader is told it all once more, and how to appeal, and when. It's still expulsion. But now she asks three questions, good ones. #id:mr.p.0160
+ [Stand up and tell the judge that nobody here has an interpreter. #id:mr.p.hall-speak]
    "Who are you?" asks the judge. "I carry the files." She looks at the coat on the chair, and calls a pause until somebody fills it. At ten the trader hears it all again, and how to appeal. #id:mr.p.0161 #speaker:judge
- ~ interpreter_came = false
-> noon_bus

= noon_bus
# cast: trader, senior, counsel # time: 11:40
In the yard stands a bus for the border. "On the twelve o'clock with her," says the senior officer. His list has a stamp on it, and he has the drawer of passports under his arm. #id:mr.p.0162 #speaker:senior
~ on_bus = 17
{jacket == 2:
    Beside it the man in the anorak is eating sunflower seeds. "So that's the one with the presents," he says, and gives the trader's name in full. #id:mr.p.0163 #speaker:plainclothes
}
{jacket == 1:
    The man in the anorak sees the pen in your pocket, and finds that he has something to do behind the bus. #id:mr.p.0164
}
"I can go," says the trader. "I've been sent home by better people. But look who comes along." She holds up the notebook with a thumb in it. #id:mr.p.0165 #speaker:trader
- (bus2_look)
* [The notebook and her telephone #id:mr.p.see-credit #at:phone]
    Forty-one messages since yesterday, and pages of names: jackets given on credit, skins taken on credit. Still open, all together, nearly 600,000 tenge. "Who owes whom is only in here and in my head," she says. #id:mr.p.0166 #speaker:trader #clue:open-credit
    -> bus2_look
+ [Take down her claim first, give her a copy of it, and then let her board. #id:mr.p.bus2-claim]
    ~ noon = 1
    ~ on_bus = 18
    You fill two pages on the bonnet of a car. It's a good claim. She boards with the copy in her shoe. On the day it's called up she'll be a thousand kilometres from the room. #id:mr.p.0167 #fate:trader.expelled-with-a-copy
+ [Hold the bus for an hour and ring up the wholesaler on her behalf. #id:mr.p.bus2-ring]
    ~ noon = 2
    The wholesaler is very attentive. While you're still talking, he sends a van to her stall for whatever is on the hangers. The bus goes without her; the driver has his timetable. #id:mr.p.0168 #fate:trader.stall-emptied
+ [Let her board; the order's stamped, and there are lawyers at home. #id:mr.p.bus2-board]
    ~ noon = 1
    ~ on_bus = 18
    She sits by the window. As the bus backs out she's explaining to the man beside her who owes what, so that at least one other person knows. #id:mr.p.0169 #fate:trader.expelled
+ [Keep her off until the ten days are over, and do her sums with her. #id:mr.p.bus2-keep]
    ~ on_bus = 0
    "Ten full days from the decision," says a lawyer who's here for somebody else, "and an appeal runs besides." #id:mr.p.0170 #speaker:counsel
    "And who answers for it?" asks the senior officer. You spell your name for him. Seventeen people get off the bus again. #id:mr.p.0215 #speaker:senior
    The claim gets written on a windowsill, in the trader's words, with a copy. She makes you take out approximately. "It isn't," she says. #id:mr.p.0171 #speaker:trader #fate:trader.ten-days
- -> two_lines

= two_lines
# cast: lieutenant # place: court # time: 13:10 # mood: day
~ on_bus = 0
# cue: phone # told
The captain rings. He's slept, and it has made him milder. "Road patrol wants you back on Thursday. Write me two lines before you go. Operation carried out, no complaints. It's always been written like that." #id:mr.p.0172 #speaker:captain
The lieutenant has brought you coffee and a sheet of paper, and says he isn't looking. #id:mr.p.0173
+ [Put it all in, with every name and stall, so nobody can call it invented. #id:mr.p.note-names]
    -> names_in_the_file
+ [Have it out with the captain over tea; he's not a bad man. #id:mr.p.note-tea]
    -> a_quiet_word
+ [Write him his two lines; you go back to the brakes on Thursday. #id:mr.p.note-two-lines]
    -> no_complaints
+ [Send the prosecutor what you saw yourself, without the row's names. #id:mr.p.note-own]
    {noon == 1:
        -> the_paper_follows
    - else:
        -> the_copy_kept
    }

=== the_copy_kept
# place: row-after # cast: lieutenant, trader # time: 16:30 # mood: dusk
Three pages in the first person: what you saw, at what hour, where you stood. Across the counter there's a seller, a loader, a minor. The prosecutor asks who else has seen it. "Me," says the lieutenant. #id:mr.p.0174 #ending:the-copy-kept
Within a week a drawer is opened at the migration desk. Sixty-five passports, thirty-four of them Kyrgyz. The senior officer's kind eyes are in the newspaper, with a bar across them. So is a man with two telephones. #id:mr.p.0175
{bek == 0:
    Bek reads it aloud on the loading ramp, and nobody interrupts. His own was out of it in time. He's had it laminated. Rustam did it. #id:mr.p.0176
- else:
    When Bek hears of the drawer, wherever he is by then, he isn't surprised. He only asks if they were in alphabetical order, or in the order of who had paid most. #id:mr.p.0177
}
{jacket == 1:
    On page one stand an hour, a jacket, and the name of the man in the anorak. He has to answer in writing, too, and it takes him days. #id:mr.p.0178
}
{noon == 2:
    The trader is back among empty hangers. But the row has begun to pay, a little at a time, into the fat notebook. "Weather," she says of the wholesaler. #id:mr.p.0205 #speaker:trader
- else:
    The trader has nine days left. She's collecting: the row pays, a little at a time, into the fat notebook. "I've sold coats to half the city," she says. "It turns out that half the city is decent." #id:mr.p.0179 #speaker:trader
}
-> END

=== the_paper_follows
# place: row-after # cast: lieutenant # time: 16:30 # mood: dusk
Three pages in the first person, and nobody from the row by name. The prosecutor reads them that evening. It's clear, he says. It would have been clear at noon too. #id:mr.p.0180 #ending:the-paper-follows
Within a week a drawer is opened: sixty-five passports, thirty-four of them Kyrgyz. The prosecutor protests, too, that the trader was put over the border on the day of the decision, and his letter is sent to her stall. #id:mr.p.0181
It lies there under the sign that says back soon. Then a photograph of it goes south, from telephone to telephone, looking for her. #id:mr.p.0182
"It's a good letter," the lieutenant says. "Somebody should have written it on Wednesday." #id:mr.p.0183 #speaker:lieutenant
-> END

=== names_in_the_file
# place: row-after # cast: lieutenant, plainclothes # time: 16:30 # mood: dusk
It's the best report you've ever written, nine pages and fourteen names, each with a stall. Copies go to the captain, the migration desk, and the prosecutor, as is usual. #id:mr.p.0184 #ending:names-in-the-file
By Friday the man in the anorak has read it too. He walks down row 14 at opening time with the pages rolled up in his hand, and greets fourteen people by name. #id:mr.p.0185
{noon == 1:
    The trader isn't there to be greeted. Somebody has taken down her sign, and in the first snow the row sells no leather. #id:mr.p.0187
- else:
    The trader is on page two. She reads it to the end. "It's all true," she says. "Did I ask you to?" She packs up before the days that were hers run out. #id:mr.p.0188 #speaker:trader #fate:trader.left-early
}
-> END

=== a_quiet_word
# place: precinct # cast: captain, lieutenant # time: 16:30 # mood: dusk
He isn't a bad man. He pours, he listens, and twice he puts his hand over his eyes. He'll see to it that the one with the jackets goes to another market. #id:mr.p.0189 #ending:a-quiet-word
He goes to another market. They have leather jackets there too. #id:mr.p.0190
In the senior officer's drawer there's room for more. It'll be somebody else, in another month, who opens it; sixty-five will be counted then, and you'll read about it. #id:mr.p.0191
{noon == 1:
    # cue: phone # told
    The trader rings from across the border, on the number you once gave her. She wants to know if one can still appeal. You hold the telephone for a while. #id:mr.p.0192
- else:
    The trader has been left in peace so far. She calls it weather. #id:mr.p.0193 #speaker:trader
}
"He meant it, you know," says the lieutenant about the captain. "He'd have meant it in writing too." #id:mr.p.0194 #speaker:lieutenant
-> END

=== no_complaints
# place: row-after # cast: captain, lieutenant # time: 16:30 # mood: dusk
Operation carried out, no complaints. It's true, in its way: about the operation nobody has complained. The captain thanks you, and at headquarters row 14 becomes a number in a column, next to many bigger numbers. #id:mr.p.0195 #ending:no-complaints
{jacket == 1:
    The page with the hour and the jacket is still in your log. You find it in spring, looking for a tyre reading, and read it twice. #id:mr.p.0197
}
{noon == 1:
    The stall with the jackets has been let to a man who sells telephone covers. For a while people come by with small sums of money and ask where she is. #id:mr.p.0198
- else:
    The trader works through her ten days like somebody clearing a house. On the last of them she sells you a pair of Rustam's gloves, at cost, and doesn't ask what you wrote. #id:mr.p.0199 #speaker:trader
}
The operation comes back on Thursday, with the captain's phone fully charged. They start at row ten. #id:mr.p.0200
-> END
