// Until the harvest is sold, through the eyes of a labour inspector. The people are invented; what happens to them is documented (see labour-inspector.key.yaml).
// One paragraph = one line = one id. Examinations (at:) only give clues. Decisions are sticky (+) and stand in labour-inspector.key.yaml.
INCLUDE shared.ink

// Thousands of tenge on the family's page of the ledger; shown by the meter. Follows the date only.
VAR debt = 340
// Yerbol knew of the visit. Settled in the shed.
VAR warned = false
// You came at ten, and not when the crates begin to move. Settled in the yard.
VAR late = false
// People are spoken with alone. Settled in the shed.
VAR apart = false
// Yerbol has understood whose name is on the complaint. Told at the shed by night, and to Ulan in October.
VAR named = false
// Jyldyz stands in the file as a worker of her own. Settled in October.
VAR own_worker = false
// Child protection was rung by day. Settled at night.
VAR rung = false
// 0: with their owners, 1: in your safe, 2: still Yerbol's. Settled in October.
VAR papers = 0
// 0: her sacks are hers and she has advice, 1: Yerbol has been told that the deal is void, 2: nobody has written her down. Settled in October.
VAR tolkun = 0
// Daniyar was parted from his mother at night. Told at the end.
VAR scattered = false
// Who came at night. 0: the unit, with a lawyer, 1: you alone first, 2: the migration police first, 3: nobody until the next night.
VAR help = 0

-> tip

=== tip
# scene: tip # place: inspectorate # cast: chief # time: 09:10 # mood: morning
Monday, 25 September. The inspectorate has four inspectors, one car, and a kettle with an inventory number. You've been one of the four for eight years, and it's your week for the car. #id:fd.l.0001
"Post," says the chief. She lays an envelope on your desk by one corner, like a fish. "From Shelek. About Yerbol's farm. I know Yerbol. He once gave a talk on work contracts, with slides." #id:fd.l.0002 #speaker:chief
- (tip_look)
* [The letter without a name #id:fd.l.see-tip #at:tip-letter]
    A page from a school exercise book. There's a boy here who carries crates like a man. The gate is locked at night. Please come, and please don't say that somebody wrote. The second please is underlined twice. #id:fd.l.0003
    -> tip_look
* [The calendar on the wall #id:fd.l.see-calendar #at:inspection-calendar]
    A square a month. What's done is struck out, all but April; that was the clutch. October is red: the cannery, announced by letter. Small farms get their turn once in three years. Yerbol's was in May 2016, announced, two hours, no remarks. The next, says the sheet behind, is in May 2019; somebody has drawn a teacup there. #id:fd.l.0004 #clue:calendar
    -> tip_look
+ [Ask her what one can do with it. #id:fd.l.tip-ask #free]
- "Without a name it can't carry a visit," says the chief. "And we two can't send ourselves, either. We wait until we're asked, like vampires." It's her oldest joke. She has never liked it. #id:fd.l.0005 #speaker:chief
+ [Go out today all the same; a boy with crates comes before a form. #id:fd.l.tip-go]
    ~ warned = true
    "On what paper?" asks Yerbol at his gate, politely. You have none. He's sorry, gives you a melon, and wonders aloud who can have written. That evening he looks at the handwriting in all the exercise books. There's only one boy who has any. #id:fd.l.0006
+ [Put it on file as invalid, and wait until somebody gives a name. #id:fd.l.tip-file]
    It gets a number and a folder. On Friday the same letter will have been lying there for four days, and a boy has carried two hundred and thirty crates. #id:fd.l.0007
+ [Tell the union's lawyer what it says, and what a complaint would need. #id:fd.l.tip-union]
    You read it out to Timur over the telephone, without the handwriting. "So somebody has to put a name under it," he says, "and it has to be somebody who knows what that costs." He'll ask Nazira, who knows people out there. #id:fd.l.0008
- -> complaint

=== complaint
# scene: complaint # place: inspectorate # cast: ulan, nazira # time: 16:40 # mood: day
Friday. A lorry of onions stands on the weighbridge across the street. Its loader has forty minutes, and he's spending them on the front edge of your visitor's chair. Next to him sits Nazira from the union, peeling a tangerine. Timur, its lawyer, listens by telephone. #id:fd.l.0010
"A hundred and fifty days," says Ulan, "at 2,500. Makes 375,000. I've eaten 60,000 of it, and 15,000 I've had in my hand. Leaves 300,000. I've added it up so often that it shines." #id:fd.l.0011 #speaker:ulan
"He pays when the harvest is sold. All of us. He said it in April, in May and in June." He counts the months on his fingers, and keeps the thumb for later. #id:fd.l.0012 #speaker:ulan
You ask if there's a contract. "I've got a melon," says Ulan. "In August my father was ill, and I asked for a week. Not before the sale, he said, and whoever goes now goes without pay. Then he gave me the melon. He's not a rude man." #id:fd.l.0015 #speaker:ulan #clue:ulan-complaint
- (complaint_look)
* [The pad of orders under your elbow #id:fd.l.see-orders #at:order-blanks]
    Seventeen carbon copies since January. On eleven somebody has noted: not complied with. Below that is a printed line for further steps. Three inspectors, and you, have left it empty. #id:fd.l.0014 #clue:unheeded-orders
    -> complaint_look
+ [Take up the pen. #id:fd.l.complaint-pen #free]
- "My passport's in his drawer," Ulan says. "If he hears that it was me, what then?" Across the street they're driving the lorry off the scales. #id:fd.l.0016 #speaker:ulan
+ ["Your name won't leave this room. You have my word on it." #id:fd.l.name-promise]
    His shoulders come down. You see how much he has put on your word, and you look for the rule that carries it. Nazira has stopped peeling. "Is that so?" she asks. "I'd like to have that in writing, for the others." #id:fd.l.0017
+ [Fill in the top of the form first: passport, registration, day of entry. #id:fd.l.name-papers]
    "I see," says Ulan, and gets up. Nazira takes him by the sleeve. "It's only how the form begins," she tells him. He stays. But he answers the rest of your questions standing. #id:fd.l.0018
+ [Say what a name is needed for, and may cost him, and let him decide. #id:fd.l.name-explain]
    No name, no visit. You'll keep it from Yerbol as far as you're let, you don't know how far that is, and there's nobody who can protect him. He hears it out. "At least that sounds like the truth," he says, and asks for the pen. #id:fd.l.0019
+ [Have the union sign instead of him, and leave him out of it altogether. #id:fd.l.name-union]
    Nazira signs. Whether a union may ask in its own name, neither of you has ever had to find out. "And my three hundred?" asks Ulan. They aren't in it. He's safe and so is Yerbol's money. #id:fd.l.0020
- -> district

=== district
# place: inspectorate # cast: bolat, chief # time: 11:00 # mood: day
~ debt = 352
Monday, 2 October. The chief has signed the paper for a visit on Wednesday: upon a complaint, with a name. Whose, isn't on it. Then Bolat from the district puts his hat on your filing cabinet. He has mended the roof of the school, and the road, and he's tired. #id:fd.l.0021
"Yerbol gave half the money for that roof. I ask you just one thing: ring him up before you go. People tidy up when guests come. Isn't that what you want, that it's tidied up?" #id:fd.l.0022 #speaker:bolat
+ [Ring Yerbol as he asks; what he mends until Wednesday is mended. #id:fd.l.bolat-week]
    ~ warned = true
    ~ late = true
    Yerbol is grateful, and asks if ten would suit you, he'd be ready by then. In the background somebody is already sweeping. #id:fd.l.0023
+ [Tell Bolat that it's about a child, so he sees that it can't wait. #id:fd.l.bolat-child]
    ~ warned = true
    Bolat is shocked. He's a grandfather. He's so shocked that he rings Yerbol from your corridor, to be told that it isn't true. You can hear only his half of it. It's enough. #id:fd.l.0024
+ [Take Bolat along at ten; doors open more easily for him than for us. #id:fd.l.hour-ten]
    ~ warned = true
    ~ late = true
    The door does open more easily. Yerbol has known since Tuesday evening, and wears his good jacket. Your visit begins with photographs of the school roof. #id:fd.l.0028
+ [Note in the file what he asked, and be there when the crates begin to move. #id:fd.l.hour-dawn]
    "You're putting me in the file?" "Your name, the hour, and what you asked." He thinks about the roof. "Then put in that I meant well," says Bolat. You put that in too. On Wednesday the gate stands open when you stop at it, and the first crates are moving. #id:fd.l.0025 #speaker:bolat
- -> yard

=== yard
{late:
    # scene: yard # place: farm-day # cast: yerbol, kanybek, daniyar, ulan # time: 10:00 # mood: day
    The sun stands high over peppers, cabbages and onions, up to a line of poplars. It's nine kilometres back to the highway. #id:fd.l.0193
- else:
    # scene: yard # place: farm-day # cast: yerbol, kanybek, daniyar, ulan # time: 06:40 # mood: morning
    Steam stands over the rows: peppers, cabbages, onions, up to a line of poplars. The highway is nine kilometres behind you, and you've met nobody on the way. #id:fd.l.0032
}
~ late = false
Yerbol reads your paper with his finger, every line of it. "Upon a complaint, with a name. Good. That's how it should be." He doesn't ask which. "I do things by the book. There's tea." #id:fd.l.0033 #speaker:yerbol
{warned:
    He's had the yard swept. By the pavilion a boy sits on a crate with a school book. It's a good book. It's upside down. #id:fd.l.0034
- else:
    A boy comes round the shed with a crate against his chest. He sees you, and doesn't know if he should put it down. #id:fd.l.0035
}
The table under the walnut tree is set for everybody. "Ask them what you like," says Yerbol. "All of them, right here. I'll pour." The boy's father, Kanybek, looks into his bowl, and Ulan at the tree. #id:fd.l.0036 #speaker:yerbol
+ [Sit down and ask them all; an open question harms nobody. #id:fd.l.talk-table]
    "We're content," says Kanybek. "Very," says Tolkun. Jyldyz says that the bread is good. Ulan has his mouth full, and keeps it so. Yerbol pours. It's excellent tea. #id:fd.l.0037
+ [Start with Ulan, quietly, since it was he who came to you first. #id:fd.l.talk-ulan]
    ~ named = true
    Ulan gets up, and five faces follow him to the well and back. When he sits down again there's a little more room to his left and right. Yerbol fills his bowl first. #id:fd.l.0038
+ [Ask each of them alone, where they work, and Yerbol in his turn. #id:fd.l.talk-apart]
    ~ apart = true
    "Alone?" says Yerbol. "They'll be shy." "So will you," you tell him, "and I'm asking you too." It takes its time. By the third talk nobody can tell who has said what, and they begin to say things. #id:fd.l.0039
- -> yard_walk

= yard_walk
# cast: jyldyz, kanybek, ulan
You walk about. You speak Kazakh, they speak Kyrgyz, and both know the words for work and money. Whatever goes into the file, you ask for twice. #id:fd.l.0041
- (yard_look)
* [The gate #id:fd.l.see-gate #at:farm-gate]
    Chain and padlock hang on the outside. On the post is written in felt pen: shut at 21:00, open at 06:00. "Thieves," says Yerbol. His own house stands on the other side of the fence. Whoever wants out goes in his van, on Sundays in the noon hour, to the market. #id:fd.l.0042 #clue:gate-lock
    -> yard_look
* [The sprayer by the wall #id:fd.l.see-spray #at:spray-can]
    It's still wet from this morning. On the can there's a skull, and four lines in a language that nobody here reads. "I hold my breath," says Ulan. "And the mask?" "That's what I hold it with." There aren't any gloves, either. #id:fd.l.0043 #clue:spray-can
    -> yard_look
* [The pavilion #id:fd.l.see-pavilion #at:pavilion]
    Tarpaulin on poles, five mattresses on the ground, one stove, no place to wash. Two hundred litres of water for five, filled every third day, in a drum that still names a weed-killer. They've swept, and there's a geranium in an oil tin. "Five rooms," says Jyldyz, "all with a view." At night it's four degrees by now. #id:fd.l.0045 #clue:pavilion-beds
    -> yard_look
* {apart} [Jyldyz, among the cabbages #id:fd.l.hear-jyldyz #free]
    "From half past six to half past seven at night, with an hour at noon. Since the seventh of August not one free day." She cuts while she talks. "Pay? I'm not in the paper. I asked him once what I am, then. He said, the family." #id:fd.l.0046 #speaker:jyldyz #clue:jyldyz-says
    -> yard_look
* {apart} [Kanybek, at the far end of his row #id:fd.l.hear-kanybek #free]
    "In August I asked for our papers, for the boy's school. First fourteen evenings of sorting, he said, unpaid. We did them, eight to eleven. Then there were crates we'd spoiled, and more evenings. At the post they'd ask me for a passport, he said, and he'd be sorry." #id:fd.l.0047 #speaker:kanybek #clue:kanybek-says
    "I signed for them," he adds. "So I can't be the first to say it's wrong." He looks to see where his wife is. "She'd have read it." #id:fd.l.0048 #speaker:kanybek
    -> yard_look
+ [Go over to the sorting shed. #id:fd.l.to-shed #free]
- -> shed

=== shed
# scene: shed # place: farm-day # cast: raushan, jyldyz, daniyar # time: 11:30 # mood: day
~ apart = false
Raushan keeps the books here and next door. She adds in her head first, and then on the machine, so as not to hurt its feelings. She hands you the family's paper at once. It's in order; she typed it herself. #id:fd.l.0049
One signature, Kanybek's, 10 April. With the members of his family, all of whom answer for each other. Half the profit from his rows, after the sale, less what was advanced. #id:fd.l.0050 #clue:family-paper
"And she?" you ask. Jyldyz is tipping out peppers. "She isn't a worker," says Raushan, "she's the wife." She doesn't mean it badly. It's how the column is headed. #id:fd.l.0051 #speaker:raushan
+ [Agree: she has no contract, so there's no employment to look at. #id:fd.l.wife-none]
    Jyldyz has heard it. She tips out the next crate, and the next, with the same turn of the wrist. Nobody is working there, by your notes. It sounds like somebody working. #id:fd.l.0052
+ [Have Kanybek write her name under his today, so that she's covered. #id:fd.l.wife-under]
    He writes it, small, in the margin. Now she answers too, for him and the boy and the crates. "Half of a half," she says, and blows on the ink for him. #id:fd.l.0053
+ [Enter all who are working as workers, with their hours, her as well. #id:fd.l.wife-worker]
    ~ own_worker = true
    "Everyone I find at work goes in," you tell Raushan, and you count them off: one, two, three. You don't say from whom you have the hours. Jyldyz spells her father's name for you. It's a while since somebody asked for it. #id:fd.l.0055
- -> scale

= scale
# cast: daniyar, jyldyz, raushan
The boy has followed his mother to the scale, one step behind her. He's holding the next crate. #id:fd.l.0174
- (scale_look)
* [The scale with the crate on it #id:fd.l.see-scale #at:crate-scale]
    A full crate: 8.6 kilos. On a nail hangs the tally in strokes, for yesterday: K 71, J 66, D 58. You send Raushan for the cash book, and ask the boy about D. #id:fd.l.0056
    {warned:
        "I don't work here. I'm to say that I'm on holiday," Daniyar tells you, correctly. "Since when?" "Since April." He hears it himself, and has to grin. #id:fd.l.0057 #speaker:daniyar
    }
    "D is me. I'm thirteen. Until April, in class six, I was best at fractions. Fifty-eight crates, that's from seven till one; in August I sorted in the evenings too, till ten." He holds out his arm, to show his mother how thick it's got. #id:fd.l.0058 #speaker:daniyar #clue:crate-scale
    -> scale_look
+ [Wait for Yerbol, who is coming across the yard. #id:fd.l.meet-yerbol #free]
- ~ warned = false
"He helps his parents," says Yerbol. "Child labour is forbidden, there are fines for it; I say so to everybody. Should I lock him up all day, so he has nothing to do?" He puts his hand on the boy's head. Daniyar lets him. #id:fd.l.0059 #speaker:yerbol
+ [Write out the fine for a child at work, and read Yerbol the sum of it. #id:fd.l.boy-fine]
    Yerbol is pale, and very polite. Before you've found your car keys the boy is gone from the shed. He's resting, it's said. You find him in the loft, among onions, told not to cough. #id:fd.l.0060
+ [Put him in your car today; at thirteen there's nothing to discuss. #id:fd.l.boy-car]
    You get as far as the poplars. Jyldyz is running alongside, one hand on the glass. "Who decided that?" asks your chief over the telephone. "And where are you taking him?" You turn round. For the rest of the day he won't come near you. #id:fd.l.0061
+ [Off the crates, in writing; ring child protection; tell his parents what follows. #id:fd.l.boy-order]
    ~ rung = true
    Yerbol signs that he has read it. It can't be enforced, you both know that. The woman from child protection asks two things: is he in danger now, and who's with him? His mother, you say. Jyldyz has taken off her gloves to listen. #id:fd.l.0062
+ [Have Kanybek give his word that the boy won't touch a crate again. #id:fd.l.boy-word]
    Kanybek gives it, with his cap in his hand. So it's he who has been doing wrong. Yerbol nods in a fatherly way. By evening the strokes under K have begun to grow unusually fast. #id:fd.l.0063
- -> ledger

= ledger
# cast: raushan, kanybek, yerbol
Raushan lays the ledger open in front of you, and squares its edge with the edge of the table. #id:fd.l.0175
- (ledger_look)
* [The ledger, open at the family's page #id:fd.l.see-ledger #at:farm-ledger]
    Food 237,500. Pavilion 62,500. Journey 24,000. Boots and gloves 14,000. Spoiled crates 14,000. Together 352,000. On the other side, under Earned, it says in pencil: when sold. #id:fd.l.0064 #clue:ledger-page
    "Twelve thousand every Monday," says Raushan. Then, lower: "The pavilion and the crates I was to add at the back. They haven't asked what's in it. And nobody has asked me if it's right. Only if it adds up." #id:fd.l.0065 #speaker:raushan
    -> ledger_look
+ [Settle with them what happens with the ledger. #id:fd.l.ledger-settle #free]
- "It's their bread," says Yerbol. "I put it down to the last gram. Or should I let them starve until the sale?" #id:fd.l.0067 #speaker:yerbol
+ [Strike out pavilion and crates; both sides sign for 275,500. #id:fd.l.ledger-strike]
    It's the first time that the sum has gone down. Everybody breathes out. Kanybek signs, Yerbol signs. Now it's no longer a page of Raushan's; it's a debt with two signatures and a visitor's blessing. #id:fd.l.0068
+ [Copy Ulan's page alone; he's the one who came, and the rest is private. #id:fd.l.ledger-ulan]
    ~ named = true
    Raushan turns to U. She doesn't look up, and Yerbol doesn't look at Ulan, through the open door, for rather a long time. "So," he says. "Ulan. I gave him a melon." #id:fd.l.0069
+ [Copy all the pages, and ask in writing what each deduction rests on. #id:fd.l.ledger-all]
    Every page, Yerbol's mother and her eggs too, so that no letter of the alphabet is warmer than another. "What it rests on?" Yerbol repeats. He honestly thinks about it. "On me," he says. #id:fd.l.0071
- -> drawer

=== drawer
# scene: drawer # place: farm-day # cast: yerbol, raushan # time: 14:00 # mood: day
Over the desk in Yerbol's office hangs the State's lease in a frame: twelve hectares, forty-nine years, from 2009. Under it is a drawer with a lock. He's noticed that you've noticed. #id:fd.l.0072
- (drawer_look)
* [The locked drawer #id:fd.l.see-drawer #at:locked-drawer]
    He opens it himself; he's proud of it. Five sleeves, each with a name: four passports and a boy's birth certificate. Dry, flat, in order. "One drink, and they'd lose them," says Yerbol. You haven't seen anybody drink here. There are no receipts. #id:fd.l.0073 #clue:locked-drawer
    -> drawer_look
+ [Ask him when people get their papers back. #id:fd.l.drawer-ask #free]
- "Any time," says Yerbol, "as soon as the book is clear. I'm not the police. I only keep them safe." #id:fd.l.0074 #speaker:yerbol
+ [Ask him to give each one back to its owner now, while you look on. #id:fd.l.drawer-now]
    He's hurt, but he does it. They come in one by one. Kanybek puts his away without looking at it; Jyldyz wipes her hands first. Tolkun opens hers, to see if it's still her. #id:fd.l.0075
+ [Write a date into your order by which he has to return them. #id:fd.l.drawer-date]
    ~ papers = 2
    He enters the date in his calendar, with a ruler. You shake hands. Before you've reached the poplars a nephew comes with a van and takes the contents of the drawer to where it's even safer. #id:fd.l.0076
+ [Take the five along, into the safe at your office, until it's settled. #id:fd.l.drawer-safe]
    ~ papers = 1
    You give Yerbol a receipt; he files it. In the yard Jyldyz stops you. "So now you've got them," she says. It's not a reproach. She's only making a note of where they are. #id:fd.l.0077
+ {recorded("document-retention")} [List all five with him; each owner fetches and signs for their own. #id:fd.l.drawer-list]
    From your notes you read it out: five papers, two dates, no receipt. There's nothing to quarrel about. They come, they sign. Jyldyz takes two, and puts the boy's under her cardigan. "Is that all?" asks Yerbol. It's one line in the file, and it has five signatures. #id:fd.l.0078
- -> fence

= fence
# cast: tolkun, saule, asan, aliya # time: 15:30
Behind the poplars somebody is singing to onions. Tolkun grows them on her own account, as she says, and makes a face at the word own. #id:fd.l.0079
"We shook hands on it in March. Forty sacks in a hundred are for him. The rest is mine: mine to look at. On the road they let me sell when they've sold theirs. Last year somebody took them in the end, for his cows. I hope they cried." #id:fd.l.0080 #speaker:tolkun
- (fence_look)
* [The rows with the red rags #id:fd.l.see-rows #at:field-rows]
    Half a hectare, marked off with red rags on stakes. A hundred sacks in two stacks: sixty, and forty with a Y in chalk. By the map in Yerbol's office this corner belongs to the twelve hectares that he has from the State. #id:fd.l.0081 #clue:field-rows
    -> fence_look
* [Saule, who's waving from the next farm #id:fd.l.see-packing #free]
    "While you're at it, look at mine!" In her packing room sits Aliya, sixteen since March. The contract hangs by the first-aid box: eight to two, six days, thirty-six hours. You lift a carton: 3.2 kilos. In the evenings she learns bookkeeping. #id:fd.l.0082 #speaker:saule
    In the yard a boy of eleven throws maize to hens and is pecked for it. "My grandson," says Saule, "after his homework. They're our hens. Not that they know it." #id:fd.l.0083 #speaker:saule #clue:saule-farm
    -> fence_look
* [Asan, who has something to show you #id:fd.l.see-asan #free]
    "Sixty thousand for my roof, on the tenth of April. From my pay every month ten, six times. Here's the paper, no interest, both names; the last on Saturday." He's sixty-eight, and his passport looks out of his breast pocket. "And my roof's dry. Come and see." #id:fd.l.0084 #speaker:asan #clue:asan-paper
    -> fence_look
+ [Go back to Tolkun and her sacks. #id:fd.l.back-tolkun #free]
- "If you tell him it's not allowed," says Tolkun, "then I've got a hundred sacks on a field where I'm not allowed to be. I'd rather be cheated out of forty." #id:fd.l.0085 #speaker:tolkun
+ [Tell Yerbol at once that it's State land, so that she owes him nothing. #id:fd.l.plot-void]
    ~ tolkun = 1
    "Then we'll call it off," says Yerbol, relieved that it's so simple. It's his field, then, with a hundred sacks on it. He'll have them taken in before the rain. #id:fd.l.0086
+ [Leave it out; for land there's the land office, and you do labour. #id:fd.l.plot-out]
    ~ tolkun = 2
    She nods. She's used to being a case for somebody else. Then she sings on, to the onions, a rather rude song about offices. #id:fd.l.0087
+ [Note her work and shares; Timur advises her before Yerbol hears of it. #id:fd.l.plot-hear]
    You write: since 15 March, half a hectare, one hundred, forty. That he had no right to let it isn't her fault, you say; what follows, a lawyer should tell her first. "A lawyer for onions," says Tolkun. She's flattered. #id:fd.l.0088
- At the gate you ask Jyldyz, alone, what they'd want to happen now. "To talk it over," she says. "And a number where somebody answers." She says it after you twice, and needs no paper. #id:fd.l.0194 #speaker:jyldyz
-> call

=== call
# scene: night # place: inspectorate # cast: none # time: 20:50 # mood: night
# cue: phone # told
You're typing the order: seven points. The office telephone rings. It's Jyldyz, very low; behind her something wooden is being stacked. #id:fd.l.0095
{papers == 1:
    "He came with the book. Our papers are with you, he says, so it's the book that has to hold us: twelve more evenings. He isn't shouting. The gate's shut. At the post they'd ask for a passport, and he'd be sorry." #id:fd.l.0185 #speaker:jyldyz
- else:
    "He came with the book. Papers or no papers, he says, there's the 352,000, and twelve evenings are still open. He isn't shouting. The gate's shut. At the post they'd ask about our registration, and he'd be sorry." #id:fd.l.0184 #speaker:jyldyz
}
{named:
    "And Ulan's mattress is lying outside the gate. He's sitting on it. He says it's the best bed he's had here, but he's saying it very loud." #id:fd.l.0098 #speaker:jyldyz
}
"I don't mean that you should inspect," says Jyldyz. "I mean that you should come." #id:fd.l.0099 #speaker:jyldyz
+ [Ask her to hold out; first thing tomorrow you'll serve the order. #id:fd.l.call-tomorrow]
    ~ help = 3
    "Tomorrow," says Jyldyz, as one repeats a price. By then Kanybek has been driven to a brother's farm, thirty kilometres off. They need him there more, it's said. It's Nazira who fetches the unit, a night late; you ride along. #id:fd.l.0100
+ [Ask what they want; then the unit against trafficking, Timur on the line. #id:fd.l.call-unit]
    "Out," she says. "All of us. And with our things." You tell her who'd come, and what you can't promise. Timur stays on the line with her. The investigator asks for your page with the signs, and for the shortest way. You ride along. #id:fd.l.0101
+ [Drive out yourself, right now; it's you she has asked, and it's near. #id:fd.l.call-alone]
    ~ help = 1
    Yerbol meets you at the gate with a lamp. What a surprise; tea? "And who rang you?" he asks as he pours, and looks over to the shed. You ring the unit after all. Jyldyz's telephone no longer answers. #id:fd.l.0102
+ [Ring the migration police; their post is the nearest to the gate. #id:fd.l.call-nearest]
    ~ help = 2
    They're there in twenty minutes, with a van. They ask for registration, since that's what they ask for. By the time the unit comes, with Timur, Kanybek is sitting in the van, and Yerbol is explaining that he himself had always warned them. #id:fd.l.0103
- -> lamp

= lamp
# place: farm-night # cast: jyldyz, yerbol, investigator # time: 22:40 # mood: night
One lamp, and peppers in three heaps by size. Jyldyz's hands go on sorting while the investigator speaks to her. She notices, and sits down on them. #id:fd.l.0105
Daniyar is asleep across four crates, with a sack under his head. Somebody has taken off his shoes, and set them side by side as if by a bed. #id:fd.l.0106
"Nobody forces anybody," says Yerbol. He's in the doorway, with the book under his arm. "They owe, and they work. And if they walk to the road without a contract, without registration, who'll stop for them? Only the police. I'm saying it for their good." #id:fd.l.0107 #speaker:yerbol
Nobody answers. Then Jyldyz stands up, walks past him, and puts on her coat. #id:fd.l.0108
{help:
    - 0:
        Everyone is here, counted twice: Kanybek, Jyldyz, the boy, Tolkun, who has come in her nightshirt with a hoe, and Ulan. Yerbol has unlocked the gate himself. #id:fd.l.0110
    - 1:
        Kanybek is here, and won't look at anybody. #id:fd.l.0111
    - 2:
        A van stands outside with its engine on, Kanybek inside. His statement will be taken, somebody says, after his fingerprints. #id:fd.l.0112
    - else:
        Kanybek's mattress is gone. The brother doesn't know what farm is meant. Jyldyz has been sorting for two since it got dark. #id:fd.l.0113
}
- (night_look)
* [The stack of crates #id:fd.l.see-stack #at:crate-stack]
    Sixty-four from tonight, with the date in chalk. Underneath, where the old chalk hasn't rubbed off: fourteen dates, from 21 August to 3 September, each struck through. Someone has kept the count. #id:fd.l.0114 #clue:crate-stack
    -> night_look
+ [Answer the investigator. #id:fd.l.night-answer #free]
- "I need a word for it," the investigator says. "Bad pay, bad beds, everyone's got that. What have I got here?" #id:fd.l.0115 #speaker:investigator
+ [Late pay and poor conditions: that you can prove, so that will hold. #id:fd.l.call-it-poor]
    "Then it's your department," says the investigator, and shuts the notebook. Jyldyz looks from one to the other. #id:fd.l.0116
+ [Trafficking in people: say it now, before things are tidied away. #id:fd.l.call-it-trafficking]
    It's a big word, and the investigator writes it down with your name behind it. "Who was sold, then? And by whom?" You don't know. Timur, on the telephone, clears his throat. #id:fd.l.0117
+ [Name each sign, and that together they look like forced labour. #id:fd.l.call-it-signs]
    Papers, evenings, book, gate, the post. Singly each has an excuse; you've heard them all today. "Together," says the investigator, and underlines it. "And somebody else decides." "Somebody else decides," you say. #id:fd.l.0118
+ {recorded("forced-labour")} [Hand over your page: the signs by date, nobody named as their source. #id:fd.l.call-it-page]
    The investigator reads it by the lamp. Five signs, eleven dates, no names. "From whom have you got the fourteen evenings?" "From the chalk." The investigator looks at the crates, and sends for a camera. #id:fd.l.0119
- -> child

= child
# cast: protection, daniyar, jyldyz # time: 23:50
{rung:
    The woman from child protection is here; since noon she's had his name, and the road. She has a thermos, and lets him sleep until she has to wake him. #id:fd.l.0120
- else:
    Somebody rings child protection now. It takes an hour and three numbers. She comes with a thermos and without having been told his name. #id:fd.l.0121
}
~ rung = false
"Under sixteen there's the centre," she says, "three months at most. Afterwards nobody looks in, I'm honest with you." At the gate a man has got out of a car. He's an uncle, he says, from the market, and he'd take the boy off our hands. #id:fd.l.0122 #speaker:protection
Daniyar is sitting up. "I don't know him," he says. "He buys the peppers." #id:fd.l.0123 #speaker:daniyar
+ [The centre tonight, by himself: there he's warm, and has lessons. #id:fd.l.child-centre]
    ~ scattered = true
    He's quite calm until he sees that only one seat is meant. Then he holds on to the crate. She'd asked for your view, and now she has it. Jyldyz walks behind the car as far as the gate. #id:fd.l.0124 #fate:daniyar.centre-alone
+ [Let the uncle have him; it's family, and a bed in Almaty tonight. #id:fd.l.child-uncle]
    ~ scattered = true
    The man signs with a flourish. There's a smell of peppers in his car, and no back seat. Daniyar looks out through the rear window for as long as one can see a face. #id:fd.l.0125 #fate:daniyar.taken-off
+ [Leave it until morning: he's with his mother, and worn out. #id:fd.l.child-morning]
    In the morning there are other cases. The thermos is still on the crate. Jyldyz keeps him by her. Nobody asks about a school, so he finds himself work behind the market. They're only small crates. #id:fd.l.0126 #fate:daniyar.on-his-own
+ [Ask that he's heard alone, then with his mother, and who'll look in. #id:fd.l.child-hear]
    They talk for a quarter of an hour, over tea, and then all three with Jyldyz; you're not there, and that's right. The uncle gets bored and drives off. Mother and son will go together. On the form is a date, a school, and the name of somebody who'll look in. #id:fd.l.0127 #fate:daniyar.with-his-mother
- -> order

=== order
# scene: order # place: inspectorate # cast: chief, jyldyz # time: 10:00 # mood: morning
~ debt = 376
Monday, 16 October. The date in your order is past. Of seven points Yerbol has met two: the gate stays unlocked, and the crates now weigh four kilos. To the other five he's written beautifully, about the sale. Raushan adds on every Monday. #id:fd.l.0128
{help:
    - 0:
        {papers == 1:
            Kanybek is in a room that the union has found, with a window. Three times he's been stopped, and three times asked for a passport. It's in your safe. He's too polite to mention it. #id:fd.l.0129 #fate:kanybek.papers-in-a-safe
        - else:
            Kanybek sits in a room that the union has found, with a window, and looks out of it. His passport is in his shirt. He's learning to do nothing in the evening. It's hard. #id:fd.l.0130 #fate:kanybek.own-papers
        }
        {papers == 2:
            The unit had to get the five sleeves out of the nephew's van for that. It took four days, and you'd had them in front of you. #id:fd.l.0192
        }
        {own_worker:
            Jyldyz is in your visitor's chair. Every evening she's written down her hundred and fifty days, in her own name. "Kanybek got 71 crates," she says. "I got 66, and dinner." #id:fd.l.0131 #speaker:jyldyz #fate:jyldyz.own-claim
        - else:
            Jyldyz is in your visitor's chair. She's seen the file. Of her there's one word in it, wife. "I looked twice," she says. #id:fd.l.0132 #speaker:jyldyz #fate:jyldyz.a-wife
        }
    - 1:
        Kanybek has gone back to sorting. Raushan had to read the page to him, with Yerbol beside her, and he nodded after each line. #id:fd.l.0176 #fate:kanybek.back-at-it
        Jyldyz comes to you alone, in somebody else's coat, and says that he's ashamed. Neither of them will ring anybody again. #id:fd.l.0177 #fate:jyldyz.silent
    - 2:
        Kanybek got expulsion and five years, on a Friday, in six minutes. The office that you rang had asked for his registration, and that was all it asked. #id:fd.l.0178 #fate:kanybek.expelled
        Jyldyz has eight days left to go after him. "You meant well," she says. It's what she's heard of everybody here. #id:fd.l.0179 #speaker:jyldyz #fate:jyldyz.packing
    - else:
        Nobody has found Kanybek. Twice he's rung, from two numbers, and said he's fine. #id:fd.l.0180 #fate:kanybek.moved-on
        "He said it in Russian," Jyldyz tells you. "We don't speak Russian together." #id:fd.l.0181 #speaker:jyldyz #fate:jyldyz.searching
}
{scattered:
    On the chair beside her lies a school book, the right way up. It's Daniyar's place, and she keeps it free. #id:fd.l.0189
}
{tolkun:
    - 0:
        Tolkun has been to Timur, with an onion for him. Before Yerbol heard a thing her work and her sixty sacks were on paper. She's sold eleven at the union's door. The others are at Saule's, dry, and so is she. #id:fd.l.0136 #fate:tolkun.her-sacks
    - 1:
        Tolkun's hundred sacks stand in Yerbol's barn, out of the rain. She was told that she owed nothing, and it's true. She owns nothing either. #id:fd.l.0137 #fate:tolkun.nothing-left
    - else:
        Tolkun's sacks are still by the poplars. The locals haven't sold yet. In yours, or any other file, she isn't to be found. #id:fd.l.0138 #fate:tolkun.waiting
}
~ papers = 0
~ own_worker = false
~ tolkun = 0
{help > 0:
    ~ help = 1
}
"And now the fine?" says the chief. "It's his first time. One and the same man in the ministry says that the first is free, and that we fine on the spot. I've asked which. He'll call back." #id:fd.l.0139 #speaker:chief
+ [None, then: the first is free, and the second will cost him. #id:fd.l.first-free]
    You don't write it up, since nothing follows. In May 2019 somebody will come and find the same drawer. It'll be Yerbol's first time. #id:fd.l.0140
+ [The highest sum there is, now; it's the only language he hears. #id:fd.l.first-highest]
    Yerbol's lawyer needs one page to have it suspended: a small farm, a first breach, a fine for a big one. The page is correct. And on every farm along the road Yerbol tells whose fault it is that he was fined. #id:fd.l.0141
+ [Record the breach with its date, and propose article 86 if a lawyer agrees. #id:fd.l.first-record]
    First you ask those whom he could make pay for it. Then it's in the register, dated and signed: work without contracts. It can't be his first time twice. #id:fd.l.0142
- -> halves

= halves
# cast: ulan, nazira, chief # time: 11:30
{named:
    Ulan has come on foot from the highway, where he loads for whoever stops. Yerbol had let it be known at every gate who he was. "So the name did leave the room," he says. #id:fd.l.0144 #speaker:ulan
- else:
    Ulan has come with Nazira. He's grown a beard, so as to look like somebody with a lawyer. To this day Yerbol has a different neighbour under suspicion every week. #id:fd.l.0145
}
"Tonight he'll send me an envelope, Raushan says. 150,000 now, and 150,000 when it's sold," says Ulan. "I'd have to sign that I want nothing more. Your order says pay. Can you make him?" #id:fd.l.0146 #speaker:ulan
+ ["We'll see to it that he pays. Leave it with us, and wait." #id:fd.l.halves-wait]
    He waits. You write to Yerbol again; it'll be copy number nineteen. Under further steps you leave the line empty. #id:fd.l.0148 #fate:ulan.waiting
+ [Tell him to take it and sign; half a loaf is better than a lawsuit. #id:fd.l.halves-sign]
    He signs. He has 150,000 in his hand, and it's more than he's ever seen at once. The other half is a sentence with the word harvest in it. #id:fd.l.0150 #fate:ulan.half
+ [Say you can't; say how one sues without a fee, with Timur, and what it risks. #id:fd.l.halves-sue]
    No, you can't. He can: take the money, if no sheet comes with it, and go to court for the rest, by what the ministry says without a fee. It shows his name and his stay; there may be a deadline. Timur knows which. "I'd like to think overnight," says Ulan. In the morning he goes with Timur. #id:fd.l.0151 #fate:ulan.in-court
+ [Advise him to take the first half now, against a receipt that waives nothing. #id:fd.l.halves-receipt]
    Timur writes the receipt: part of 300,000, nothing waived. Yerbol reads it with his finger, pays, and is a little proud of it. For the rest there's the court, you've told Ulan, with its costs and what it shows of him. He means to sleep on that. #id:fd.l.0152 #fate:ulan.first-half
- ~ named = false
-> report

= report
# cast: chief # time: 17:00 # mood: dusk
Friday, 27 October. The harvest is sold. You hear it on the radio, between wheat and weather: a good price for peppers. On your desk is the file, and the chief wants to close it. #id:fd.l.0158
On the file lies a letter from the migration police, two lines: kindly send the names of all foreigners met with on the farm. She holds it up to the light. "They've spelt inspectorate right," she says. "So they want it badly." #id:fd.l.0153 #speaker:chief
+ [File hours, sums and breaches without a name, and take the letter to a lawyer. #id:fd.l.report-figures]
    The lawyer takes two weeks, and finds no answer that she'd sign. That is an answer. The letter goes under the kettle. #id:fd.l.0157
    {help == 0 and not scattered:
        -> empty_drawer
    - else:
        -> empty_pavilion
    }
+ [File it with everybody's statement, so that no one can call it made up. #id:fd.l.report-names]
    -> read_aloud
+ [Answer the letter with five names; one office can't leave another waiting. #id:fd.l.list-send]
    -> five_names
+ [Close it as settled; most of it is, and he's promised you the rest. #id:fd.l.report-closed]
    -> by_the_book

=== empty_drawer
# place: farm-day # cast: yerbol, raushan # time: 12:00 # mood: day
It's a thin file with a great many figures in it. In spring it becomes one line in a yearly table, which hasn't been printed before. The line has no name. Five people know that it's theirs. #id:fd.l.0159 #ending:empty-drawer
In November you pass the farm. Yerbol is standing by his desk, with the drawer open. He's put seed catalogues in it. "I'd always have given them back," he says, and you believe that he believes it. #id:fd.l.0160 #speaker:yerbol
Raushan has sent you a page by post, without a letter. It's the family's page, copied out again. Under Earned she's put two times a hundred and fifty days at 2,500, and the sum: 750,000. It adds up. She's signed it. #id:fd.l.0161
-> END

=== empty_pavilion
# place: farm-day # cast: raushan # time: 12:00 # mood: day
Everything in it is right: hours, kilos, sums. When you drive out to read them the part that concerns them, there are five dents in the ground where mattresses were. #id:fd.l.0162 #ending:empty-pavilion
"They've gone," says Raushan. "One here, one there. The page is still open." She shows you: it's got longer since. She's gone on adding the twelve thousand every Monday. Nobody had told her to stop. #id:fd.l.0163
The geranium is on her desk now, in its oil tin. "It's still got five names on it," she says. In felt pen, right round; the boy must have done it. #id:fd.l.0164
-> END

=== read_aloud
# place: farm-night # cast: yerbol, tolkun # time: 19:00 # mood: dusk
It's a hundred and forty pages, and nobody can call it made up. That's also what Yerbol's lawyer says, after he's been given his copy. #id:fd.l.0165 #ending:read-aloud
Yerbol reads it out at the gate, by lamplight, in a voice that's more sad than angry, with the names. What Jyldyz told you, and what Daniyar did. What Kanybek told you, and never in front of her. #id:fd.l.0166
"Correct, every word," says Tolkun. "I'd just rather have been the one to say it." #id:fd.l.0167 #speaker:tolkun
-> END

=== five_names
# place: inspectorate # cast: chief # time: 09:00 # mood: morning
Five names, by return. They were in your file because people had trusted it. A week later Ulan is stopped on the weighbridge across the street. You can see it from your window. #id:fd.l.0182 #fate:ulan.expelled #ending:five-names
Kanybek's name goes on a list for five years, if it wasn't on it already. #id:fd.l.0183 #fate:kanybek.expelled
# cue: phone # told
Jyldyz has eight days to follow him. She rings to tell you so, and asks for nothing. #id:fd.l.0196 #fate:jyldyz.packing
Tolkun wasn't at home when they came, and hasn't been since. "That was the last complaint from Shelek," says the chief. "For ten years, I'd guess." #id:fd.l.0195 #speaker:chief #fate:tolkun.gone
-> END

=== by_the_book
# place: farm-day # cast: yerbol # time: 12:00 # mood: day
Settled, it says, and underneath, your name. Yerbol has had his copy framed. It hangs beside the lease. #id:fd.l.0171 #ending:by-the-book
He tells it to everyone who asks: the inspectorate was here, and went through every page. In April there'll be new families by the walnut tree, reading a paper with one line at the bottom. #id:fd.l.0172
"By the book," he tells them. He means you. #id:fd.l.0173 #speaker:yerbol
-> END
