// "Until the harvest is sold", through the eyes of a union organiser. The people are invented; what happens to them is documented (see union.key.yaml).
// One paragraph = one line = one id. Examinations (at:) only give clues. Decisions are sticky (+) and stand in union.key.yaml.
// Nothing here is about meeting unseen: the visits are open, and what is trained is consent, plain words and kept promises.
INCLUDE shared.ink

// A table of everybody's papers lies in the office. Settled at the farm by day.
VAR listed = false
// They were told of a protection that doesn't exist. Settled on the night of the visit.
VAR oversold = false
// Daniyar was let at the ledger with a phone. Settled at the farm by day.
VAR far_rows = false
// Kanybek's name stands on the form without his word. Settled on the night of the visit.
VAR borrowed_name = false
// The farmer has been told who spoke, or can work it out. Settled on the night of the visit.
VAR known = false
// The complaint asks for a passport, so the drawer was opened by day. Settled on the night of the visit.
VAR asked_drawer = false
// Kanybek. 0: chose with his family, 1: talked out of it, or called out, 2: brought back from the road, 3: named without his word,
// 4: spoke up because he thought that somebody stood behind him.
VAR kanybek = 0
// Jyldyz. 0: her days are in pictures of her own, 1: they aren't, 2: pointed out to the farmer.
VAR jyldyz = 0
// Tolkun. 0: crop first, words later, 1: nobody talked it through, 2: pushed off the plot or the road.
VAR tolkun = 0
// Ulan went to the post by himself and was brought back.
VAR ulan_back = false
// Daniyar was handed to a man at the gate.
VAR boy_gone = false

-> first_evening

=== first_evening
# scene: first-evening # place: farm-night # cast: jyldyz, kanybek, ulan, tolkun # time: 19:50 # mood: night
"Mind the peg," says Jyldyz. "It has had a bookkeeper already." She rang the union on Sunday from the market and said: come on Wednesday after dark, when we've eaten. Visitors are allowed until nine. Nobody has ever had one. #id:fd.u.0001 #speaker:jyldyz
The pavilion is a tarpaulin on poles at the end of a pepper field near Shelek. It has a stove, a lamp, and people around it who have been up since before six and are too polite to lie down. #id:fd.u.0002
You organise for a small union: bakers, packers, two bus depots. You've never had a member who sleeps in a field. You've brought a thermos, and a car with one headlight. #id:fd.u.0003
"Police?" asks Kanybek. "Police have two headlights," says Ulan. #id:fd.u.0004 #speaker:ulan
"At nine he puts the padlock on," says Tolkun. "From outside, because of thieves. You'll be gone by then. We'll be very safe." #id:fd.u.0005 #speaker:tolkun
+ [Take a picture of the whole place first, while the lamp's still good. #id:fd.u.come-picture]
    At the flash five faces turn away. "That was my good side," says Ulan out of the dark. It takes you a quarter of an hour to get back to where you were before. #id:fd.u.0006 #speaker:ulan
+ [Say who you are, and ask each of them whether you may sit down. #id:fd.u.come-ask]
    Jyldyz says yes, Ulan says yes, Kanybek says it's her guest. "I'm only here because it's warm," says Tolkun. Then you're glad that she's warm, you say, and she moves over. #id:fd.u.0007 #speaker:tolkun
+ [Hand out your leaflets, so that each of them has the number. #id:fd.u.come-leaflets]
    They're good leaflets, in four languages, the number in red. Tolkun reads hers twice and puts it in the stove. The others look for somewhere to keep theirs. There are five mattresses, and no drawer. #id:fd.u.0008
+ [Turn to Kanybek first; he's the one who signed, for all his family. #id:fd.u.come-head]
    He speaks for all of them, and well. Jyldyz, who rang you, gets up to see to the stove. It doesn't need seeing to. #id:fd.u.0009
- -> around_the_stove

= around_the_stove
Daniyar has the warmest place. He's thirteen and has views on headlights. #id:fd.u.0010
- (first_look)
* [The row of beds #id:fd.u.see-beds #at:bed-row]
    Five mattresses lie on the ground, and the wind comes in under the tarpaulin on all four sides. There's no place to wash. "In August we had walls," says Ulan. "They were maize." #id:fd.u.0011 #speaker:ulan #clue:ground-beds
    -> first_look
* [Ask Kanybek what he signed. #id:fd.u.ask-signed #free]
    He has it in a plastic bag against his chest. "With his family; all answer for each. Half the profit of the plot when the harvest's sold." His finger stops. "One name. Mine." "I looked for me," says Jyldyz. "I'm in the word family." #id:fd.u.0012 #speaker:kanybek #clue:family-paper
    -> first_look
* [Ask Jyldyz what the evenings are like when nobody visits. #id:fd.u.ask-evenings #free]
    "In August we asked for our papers, for Daniyar's school. First fourteen evenings of sorting, he said. Eight to eleven, no pay. We did them. Then there were 28 spoiled crates, and from Monday it's fourteen more." She looks at her hands. "He said please." #id:fd.u.0013 #speaker:jyldyz #clue:fourteen-evenings
    -> first_look
+ [Pour out the thermos. #id:fd.u.pour #free]
- -> joining

= joining
# cast: ulan, jyldyz # time: 20:20
Ulan carries the thermos back to the car with you. By the open door, where nobody hears, he says that his stay isn't in order; nobody ever registered him. "Can one join like that? Or does one have to be a person first?" #id:fd.u.0014 #speaker:ulan
+ ["Those with papers can join now; the rest we help as best we can." #id:fd.u.join-papers]
    "So there's a bench for persons," says Ulan, "and one for the rest." He carries the empty thermos at arm's length, like something of somebody else's. #id:fd.u.0015 #speaker:ulan
+ ["Put your papers right first. I know a man who does it in a week." #id:fd.u.join-fixer]
    He asks what it costs, and you tell him. "I had a cousin," says Ulan, "who also knew a man who does it in a week." He's still counting when he's back at the stove. #id:fd.u.0016 #speaker:ulan
+ ["Any worker can. Papers aren't asked, and tonight I write nothing." #id:fd.u.join-any]
    "There's no form?" "There is. It'll still be there when you've slept on it." You hear him explain it to the others at the stove, and he does it better than you. #id:fd.u.0017 #speaker:ulan
+ [Note down everybody's name and papers, to see who needs what. #id:fd.u.join-list]
    ~ listed = true
    It makes a tidy table, five rows and a column for stamps. You feel that you're getting somewhere. Tomorrow it goes into the folder at the office, next to the copier. #id:fd.u.0018
- -> promise

= promise
# cast: kanybek, jyldyz, ulan, tolkun # time: 20:35
"Suppose that somebody puts a name to something," says Kanybek. He's speaking to the stove. "Who stands between him and Yerbol afterwards? You?" #id:fd.u.0019 #speaker:kanybek
The lamp hums. Even Daniyar has stopped counting something on his fingers. #id:fd.u.0020
+ ["There's a programme that protects witnesses. We'd get you in there." #id:fd.u.promise-programme]
    ~ oversold = true
    It goes round the stove like warm bread. Shoulders come down. "How's that spelled?" asks Jyldyz, and writes it with a fingernail into the soot on the pot. #id:fd.u.0021 #speaker:jyldyz
+ ["It's early to think of that. First let's get to know one another." #id:fd.u.promise-later]
    Kanybek has been thinking of it since April. He nods, as one does to a guest, and lets you have your tea. #id:fd.u.0022
+ ["He'll never hear who talked to us. On that you have my word." #id:fd.u.promise-secret]
    "Your word," says Kanybek. He weighs it like a man who has lately learned what things weigh here, and puts it away with the contract. #id:fd.u.0023 #speaker:kanybek
+ ["I'll come when I say, and answer the phone. Safe I can't promise." #id:fd.u.promise-plain]
    Nobody says anything. "That isn't much," says Kanybek. No, you say. "It's the first thing I've been told on this field that I believe." He holds out his cup. #id:fd.u.0024 #speaker:kanybek
- At ten to nine they light you to the gate. Behind your one headlight somebody walks up with a key, wishes you a good night, and means it. #id:fd.u.0025
-> second_evening

=== second_evening
# scene: second-evening # place: farm-night # cast: ulan, jyldyz, daniyar, tolkun # time: 19:55 # mood: night
Thursday. You said that you'd come, and here you are, with both headlights. "Last time somebody said Thursday," Ulan remarks, "he was selling boots." #id:fd.u.0026 #speaker:ulan
They've slept on it, badly. Jyldyz has questions on the back of a seed packet, and they're better than your slides. #id:fd.u.0027
- (second_look)
* [Ulan's date book #id:fd.u.see-dates #at:date-book]
    A line for each day since 10 April: 06:30, an hour at noon, 19:30. Since Monday 7 August there's no free day, 53 lines without a gap. At the back are his sums, since nobody else ever wrote him anything. 150 days at 2,500, less 75,000 he had in advance: 300,000. "Raushan's sum is the same," he says. #id:fd.u.0028 #speaker:ulan #clue:date-book
    -> second_look
* [The stack of empty crates #id:fd.u.see-crates #at:crate-stack]
    There are chalk strokes on the boards, in fives, in a hand that hasn't finished growing. "Yesterday 58," says Daniyar. "A full one's 8.6. I weighed it." He left the sixth class on 7 April, three days before he learned to write fives like that. #id:fd.u.0029 #speaker:daniyar #clue:crate-chalk
    -> second_look
* [The board against the pole #id:fd.u.see-sign #at:road-sign]
    ONIONS, it says. Tolkun rents half a hectare from Yerbol, by word of mouth, on land that he holds from the State: 40 sacks for him, 60 for her. At the road local growers turned her back. First they sell out, then she may. "They carried the board for me," she says. "It was friendly." #id:fd.u.0030 #speaker:tolkun #clue:road-board
    -> second_look
* [Ask Ulan why he hasn't left. #id:fd.u.ask-leave #free]
    "I asked. 13 August, my father was ill. Not before the sale, says Yerbol. Who goes now goes without pay." He shuts the book. "My father's better. He rang to ask if I am. And at the post they'll want a passport, and Yerbol would be so sorry." #id:fd.u.0031 #speaker:ulan #clue:refused-leave
    -> second_look
+ [Ask what they'd like to have in their hands one day. #id:fd.u.to-proof #free]
- -> proof

= proof
"Proof," says Jyldyz. "So that he can't say we dreamed it." #id:fd.u.0032 #speaker:jyldyz
"The big ledger's on the office table," says Daniyar. "I bring the tea in at six. One second, and I have a picture. He never looks at me." #id:fd.u.0033 #speaker:daniyar
+ [Take Ulan's book and the contract away with you, to a proper safe. #id:fd.u.proof-take]
    ~ jyldyz = 1
    They hand them over, since you're the one who asks. "So you've a drawer as well," says Jyldyz. It's a joke. You drive home with 150 days on the passenger seat. #id:fd.u.0034 #speaker:jyldyz
+ [Let each take pictures of their own days and papers, kept off the farm. #id:fd.u.proof-own]
    Whoever wants to. Ulan does his book, Kanybek his contract, Jyldyz sits down and writes up her own 150 days from memory, and nobody is allowed to help. "And the ledger?" asks Daniyar. The ledger is for grown-ups with a stamp. #id:fd.u.0035 #speaker:daniyar
+ [Let Daniyar try it; it's his own idea, and nobody looks at a boy. #id:fd.u.proof-boy]
    ~ jyldyz = 1
    ~ far_rows = true
    He's proud for one whole day. On Friday at six Yerbol looks up from his tea. He isn't angry. A boy with a phone has time, he says, and the far rows want somebody quick. The picture shows a thumb. #id:fd.u.0036
+ [Ask Ulan to look into the office late, when the light's out there. #id:fd.u.proof-ulan]
    ~ jyldyz = 1
    He gets as far as the step. The torch behind him is polite: has he lost something? Since then Yerbol mentions now and then, to nobody in particular, that things have been going missing. #id:fd.u.0037
- -> boy

= boy
# cast: daniyar, jyldyz, kanybek # time: 20:20
Kanybek has come in, and hears the end of it. "58 crates," you say. "At his age I did that too," he answers, and looks at his hands as if they'd been asked. Jyldyz says nothing, loudly. #id:fd.u.0038 #speaker:kanybek
"I'm stronger than I look," says Daniyar. #id:fd.u.0039 #speaker:daniyar
+ [Offer to take him along tonight; your sister has a room and a school. #id:fd.u.boy-take]
    Jyldyz asks for the street and the number. You notice that she's asking like somebody who'll have to find him. "I'm not a crate," says Daniyar. That's the end of it, and of the talk about him too. #id:fd.u.0040 #speaker:daniyar
+ [Leave it with his parents; they know what a family needs to get by. #id:fd.u.boy-leave]
    Kanybek thanks you for understanding. Daniyar goes back to his fives. Jyldyz folds the seed packet with the questions on it, twice, until it's too small to fold. #id:fd.u.0041
+ [Ring child protection from the road afterwards, and tell nobody here. #id:fd.u.boy-ring]
    The voice writes it down. It has no car before next week, so it rings the farm to ask whether there's a child. There isn't, says Yerbol. From Friday Daniyar works behind the windbreak, where he can't be seen from anywhere. #id:fd.u.0042
+ [Say what no child may lift, and plan with all three whom to call in. #id:fd.u.boy-plan]
    "4.1?" says Daniyar. "That's the cat." They argue, low and long, in front of you and not with you. From tomorrow he lifts nothing, says Kanybek in the end, as far as that's ours to say. And let your lawyer ask those whose work it is. But they're to talk with us, sitting down. #id:fd.u.0043 #speaker:kanybek
    You can't order that, you say. You can ask for it. Jyldyz writes it on the seed packet: sitting down. #id:fd.u.0044
- -> plot

= plot
# cast: tolkun, kanybek, jyldyz, daniyar # time: 20:40
"100 sacks," says Tolkun, who has waited her turn. "60 are mine. In three weeks they're cows' dinner. What's a union good for in onions?" #id:fd.u.0045 #speaker:tolkun
+ [Tell her as kindly as you can that a tenant's a case for somebody else. #id:fd.u.plot-tenant]
    ~ tolkun = 1
    "I see," says Tolkun. "I get up at the same time, though." She turns the board round, writing to the pole. #id:fd.u.0046 #speaker:tolkun
+ [Count with her what she'd lose and when; the lawyer helps, she decides. #id:fd.u.plot-count]
    You do it on the back of the board: if she speaks today, and if she speaks once the sacks are out. She does most of the sums. "Then I'll be angry in November," she decides. "I'm patient. I grow onions." #id:fd.u.0047 #speaker:tolkun
+ [Write to the district at once that this lease is void; the law's on her side. #id:fd.u.plot-void]
    ~ tolkun = 2
    The district is quick for once. The land goes back to the man who may not let it, with everything that stands on it. Tolkun learns this from Yerbol, who's sorry. #id:fd.u.0048
+ [Get them all out to the roadside with her board on the next Sunday. #id:fd.u.plot-road]
    ~ tolkun = 2
    Four people and a board, at ten. At half past come three cars with local growers. They're friendly again. This time they carry the onions too. #id:fd.u.0049
- -> complaint

=== complaint
# scene: complaint # place: inspectorate # cast: inspector, ulan # time: 16:40 # mood: day
Friday. A lorry with Yerbol's onions stands on the weighbridge across the street. Its loader has forty minutes, and he's never complained about anything in a building. You've brought a tangerine, for want of anything better. #id:fd.u.0050
The inspector clears two chairs, and asks nobody for a passport. Timur, your lawyer, is on the telephone; you've stood him in an empty cup, so that he carries. #id:fd.u.0051
- (complaint_look)
* [The letter under the paperweight #id:fd.u.see-tip #at:tip-letter]
    It came on Monday without a name: a boy with crates, a locked gate. "I believe every word," says the inspector, "and I can't drive out for it. I need somebody to have said it. We aren't let go on our own." #id:fd.u.0052 #speaker:inspector #clue:tip-letter
    -> complaint_look
+ [Take the form. #id:fd.u.to-form #free]
- -> the_name

= the_name
"There has to be a name on it," says the inspector. "I'll keep it from him as far as I'm let; how far that is I don't know. I can fine him and give him a date. If he lets it go by, there's only the court." #id:fd.u.0054 #speaker:inspector
Out in the corridor Timur's voice has told Ulan what a name can cost somebody whose stay isn't in order, twice in Russian and once in Kyrgyz. Ulan divides the tangerine. "It's my 300,000," he says. #id:fd.u.0055 #speaker:ulan
+ [Put Kanybek's name beside his; a man with a contract carries weight. #id:fd.u.sign-kanybek]
    ~ borrowed_name = true
    You'll tell him when you see him. Ulan signs under it, slower than he'd meant to. "Did he say yes?" he asks in the street. He will, you say. #id:fd.u.0056 #speaker:ulan
+ [Let Ulan sign, since he wants to, and hand it in at his side. #id:fd.u.sign-ulan]
    He reads it through, corrects the valley his village is in, and signs. You sign beneath: present, for the union. "You needn't have," says Ulan. It's the shortest way of not being alone, says the cup. #id:fd.u.0057 #speaker:ulan
+ [Sign for the union, so that no worker's name has to stand on it. #id:fd.u.sign-union]
    The inspector turns it over. "I don't know if that's enough. Nobody has ever tried." Timur doesn't know either. "Then put me under it," says Ulan, "before somebody finds out that it isn't." #id:fd.u.0059 #speaker:ulan
- -> the_text

= the_text
"And what's in it?" asks the inspector. "I read slowly. Others read over my shoulder." #id:fd.u.0060 #speaker:inspector
+ [All you know of everybody: names, stay, the boy, so that nothing's lost. #id:fd.u.text-all]
    It fills four pages. By the third Ulan has stopped reading along. "Tolkun's in it," he says. "And who isn't registered. You wrote down who isn't registered." #id:fd.u.0061 #speaker:ulan
+ [Days, hours, sums and copies from Ulan; what others said stays out. #id:fd.u.text-own]
    One page, and the pictures of his book. "This I can lay on a table," the inspector says. "Anyone could have counted these days." #id:fd.u.0062 #speaker:inspector
+ [A sentence that things are bad there; the inspector will see for herself. #id:fd.u.text-line]
    "Bad," reads the inspector. "I believe it. But he'll show me the melon and the tablecloth. What am I to ask for?" #id:fd.u.0063 #speaker:inspector
+ {recorded("document-retention")} [His days and sums, and a request that she ask after everybody's papers. #id:fd.u.text-drawer]
    ~ asked_drawer = true
    "Then I can ask to see how papers are kept," says the inspector, "and needn't say who'd like to know." She makes a small cross in the margin. Ulan looks back at the cross from the door. #id:fd.u.0064 #speaker:inspector
- -> the_farmer

=== the_farmer
# scene: farmer # place: farm-day # cast: yerbol, raushan, bolat # time: 11:00 # mood: day
Saturday. A guest who comes twice in the evening should come once for dinner, Yerbol has let you know. There's a melon on a tablecloth on a crate. He cuts it fairly, and everyone gets the middle. #id:fd.u.0065
"I do it by the book," he says. "My father didn't even have a book." He says it with love, and pushes the best slice over to you. #id:fd.u.0066 #speaker:yerbol
{listed:
    Bolat from the district joins you, on his way somewhere. "I saw your table," he tells you. "By the copier; I share that corridor. Very clear, with the column for stamps." Yerbol goes on cutting. He looks out to where Ulan is spraying, and counts. #id:fd.u.0067 #speaker:bolat
    ~ listed = false
- else:
    Bolat from the district joins you, on his way somewhere. He means well in all directions. #id:fd.u.0068
}
{far_rows:
    Out beyond the windbreak, in the drift of the sprayer, somebody small is running with crates. He doesn't look up. He used to bring the tea. #id:fd.u.0069
    ~ far_rows = false
}
- (day_look)
* [The ledger #id:fd.u.see-ledger #at:farm-ledger]
    Raushan turns it round for you; she has a beautiful hand. "Kanybek + family", since April: food 228,000, pavilion 60,000, journey 24,000, boots and gloves 14,000, spoiled crates 14,000. That's 340,000, and 12,000 more each Monday. On the other side there's nothing. "Did you tell them about the pavilion?" "Nobody asked." #id:fd.u.0070 #speaker:raushan #clue:ledger-page
    -> day_look
* [The drawer with the lock #id:fd.u.see-drawer #at:locked-drawer]
    Yerbol opens it himself, to show how well he keeps things: four passports and a child's birth certificate, each in a sleeve. "For safe keeping. When we're square, they have them back." He locks it again and puts the key where his heart is. #id:fd.u.0071 #speaker:yerbol #clue:drawer-papers
    -> day_look
* [The spray can #id:fd.u.see-spray #at:spray-can]
    There's a skull on it, and four lines in a language that nobody here reads. Ulan walks the rows with the pump on his back, in shirt sleeves, into his own mist. "They don't like masks," says Yerbol. There isn't one, liked or not; nor gloves. #id:fd.u.0072 #speaker:yerbol #clue:bare-hands
    -> day_look
* [The gate #id:fd.u.see-gate #at:farm-gate]
    The padlock hangs on the outside, shiny with use. Nine at night to six in the morning. It's 9 km to the highway. They do get out, says Yerbol: on Sundays, in the noon hour, he drives them to the market in the van himself, and home. #id:fd.u.0074 #speaker:yerbol #clue:padlock
    -> day_look
* [Walk over to the fence, to the neighbour. #id:fd.u.to-fence #free]
    -> fence
+ [Sit down to the melon. #id:fd.u.to-melon #free]
    -> names

= fence
# cast: saule, asan, aliya
Saule farms next door, with four workers and the same bookkeeper. "So you're the union," she says. "I thought you'd be taller." She has heard that you look at papers, and has put on her glasses. #id:fd.u.0075 #speaker:saule
- (fence_look)
* [Let Saule show you what she's waving. #id:fd.u.fence-slip #free]
    "July. I paid it on 11 August instead of the 31st, the bank again. 70,000 each, four signatures, and here's where I wrote that I'm sorry." Behind her a boy of eleven with a school bag scatters grain. "My grandson. They're my hens; he thinks they're his." #id:fd.u.0076 #speaker:saule #clue:july-slip #clue:hens
    -> fence_look
* [Ask Asan what he's so pleased about. #id:fd.u.fence-asan #free]
    "Today I'm out of debt," says Asan, who is 68. A sheet of paper: 60,000 on 10 April, no interest, six times 10,000 from his own pay, signed by both. The last one is today. "I could have left any time," he says, and taps the passport in his shirt. "But with whom would I argue?" #id:fd.u.0077 #speaker:asan #clue:asan-slip
    -> fence_look
* [Ask Aliya if she minds telling you about her work. #id:fd.u.fence-aliya #free]
    She gets the contract out herself, because it's her first. Sixteen since March, packing indoors, cartons of 3.2 kilograms, eight to two, six days: 36 hours. "And at two I'm off," says Aliya, "whatever she says about the peppers." #id:fd.u.0078 #speaker:aliya #clue:aliya-contract
    -> fence_look
+ [Go back to the table. #id:fd.u.fence-back #free]
- -> back_at_the_table

= back_at_the_table
# cast: yerbol, raushan, bolat
The melon has been kept for you under a plate. #id:fd.u.0079
-> day_look

= names
# cast: yerbol, bolat # time: 11:40
"Give me a list," says Yerbol. "In confidence. Who's yours? One wants to treat members properly. I'd pay them first." He has a pencil ready, and means it, as far as you can see. #id:fd.u.0080 #speaker:yerbol
+ [Only tell him how many, so that he sees it isn't just one or two. #id:fd.u.list-count]
    ~ known = true
    ~ jyldyz = 2
    "Three," he repeats. There are four grown people in the pavilion. He looks from one to the next, across the field, and you can watch him subtract. He gets to Ulan, and then to Jyldyz. #id:fd.u.0081 #speaker:yerbol
+ [Name those who don't mind; he'll be careful once he's being watched. #id:fd.u.list-willing]
    ~ known = true
    ~ jyldyz = 2
    On Thursday they didn't mind. Yerbol writes two names, Jyldyz and Ulan, in capitals, and thanks you. "Ulan I'd have guessed," he says. #id:fd.u.0082 #speaker:yerbol
+ [Give him those whose papers are fine; nobody can do a thing to them. #id:fd.u.list-safe]
    ~ known = true
    Three names, and you feel that you've been clever. Yerbol reads them, and then looks for the fourth one, out in the row with the pump on his back. "Ah," he says. #id:fd.u.0159 #speaker:yerbol
+ ["There's no list. Talk to all of them, and I'll be glad to sit there." #id:fd.u.list-none]
    "But you must have one." You have a telephone, you say, and people ring it or they don't. He lays the pencil down, parallel to the knife. "It'd have been for their good," he says. #id:fd.u.0083 #speaker:yerbol
- -> model

= model
"And that contract people talk about?" Yerbol asks. "I'm not against it. I've just never seen one that pays for itself." #id:fd.u.0084 #speaker:yerbol
+ [Fill one in for each of the four and lay them on the beds for tonight. #id:fd.u.model-beds]
    Raushan sees them first, on her way to the barrel, with all the names typed in. By evening Kanybek has been asked, in a friendly way, if he's unhappy here. #id:fd.u.0085
+ [Have Kanybek's one mended on the spot: better terms, whole family. #id:fd.u.model-family]
    Yerbol gives you five more in a hundred, and shakes hands on it. It's a better paper. It still has one name on it. Jyldyz reads it from beginning to end, and gives it back. #id:fd.u.0086
+ [Leave him a blank one that Timur has read, and let people choose when. #id:fd.u.model-blank]
    One page, a line for one person's name, a line for the day when pay is due. Yerbol reads it for a long time. "Every month?" he says. "And the rain?" Saule's voice comes over the fence: "Same rain." Bolat takes one too; he has a hall, and three farmers. #id:fd.u.0087 #speaker:yerbol
+ [Get him to sign with each of them today, while you're at his table. #id:fd.u.model-today]
    He's willing; you're a guest. Two are called in from the row with earth on their hands, and sign what's there, because everybody's waiting. Nobody has asked if it was the day for it. #id:fd.u.0088
- -> night_of_the_visit

=== night_of_the_visit
# scene: night # place: farm-night # cast: kanybek, jyldyz, ulan, tolkun # time: 19:40 # mood: night
Wednesday, 4 October. "Come," Ulan has said on the telephone, and nothing else. The inspector was here today. They're all at the stove; at eight the sorting begins, and nobody has fetched a lamp. #id:fd.u.0094
You only know it from them: a grey car at half past six, an old briefcase. Whoever was spoken with alone was so far from the others that only peppers heard, and no names were written. #id:fd.u.0095
{asked_drawer:
    "The drawer was opened," says Jyldyz. "Each of us went in and signed. I've two of them in my dress, his and mine, and when I bend over they rustle." #id:fd.u.0160 #speaker:jyldyz
- else:
    "She asked about the drawer," says Jyldyz. "He'll return everything, he said, as soon as the book is clear. He held the door for her." #id:fd.u.0161 #speaker:jyldyz
}
{oversold:
    "He asked me if I'd talked, and I said yes," says Kanybek. "You'd told us that there's a programme behind us." You have to say that there isn't. He thinks about it without moving, and sets his cup down on the far side. #id:fd.u.0097 #speaker:kanybek
    {kanybek == 0:
        ~ kanybek = 4
    }
    ~ oversold = false
}
{borrowed_name:
    "She asked about my complaint," says Kanybek. "I said I have none. She looked at her paper, and then she was sorry for me." He isn't loud. "My name was the one thing here I hadn't owed anybody." #id:fd.u.0098 #speaker:kanybek
    ~ borrowed_name = false
    ~ kanybek = 3
}
{known:
    And this morning, before any car came, Ulan's things were lying outside in the dew, in a neat pile. "He knew my name before she did," says Ulan. "He wasn't angry. He only moved me nearer to the gate." #id:fd.u.0099 #speaker:ulan
    ~ known = false
}
Afterwards Yerbol came by, with bread and the book. He isn't angry with anyone. So now there's the 352,000, he said, and twelve evenings are still open. And if somebody should be thinking of the road: at the post they'd ask about registration, and he'd be sorry. #id:fd.u.0100
-> run

= run
# time: 19:45
"We go tonight," says Kanybek. "Now, while it's open. Over the field to the highway. He can walk." Daniyar has his boots on. He wants to know if the cat's coming. #id:fd.u.0101 #speaker:kanybek
+ [Take them in your car; by midnight they'd be out of his reach. #id:fd.u.run-drive]
    ~ kanybek = 2
    Where the track meets the highway there's a post. Registration, please. The sergeant makes one call, to find out where such people belong. By half past eight you're all back at the stove. Yerbol gives them time to get warm before the sorting. #id:fd.u.0102
+ [Talk them out of it; it's three weeks to the sale, and then they'd be paid. #id:fd.u.run-stay]
    {kanybek == 0:
        ~ kanybek = 1
    }
    You're good at it. Kanybek sits down. He asks what you'd do if it were your boy, and you say you'd stay too, and both of you hear that it isn't your boy. #id:fd.u.0103
+ [Lay out what each way may cost, get Timur on the line, let them choose. #id:fd.u.run-choose]
    Four ways on a seed packet, Timur's voice out of his cup, and it's Jyldyz who puts the question: which of these can we still take back tomorrow? They talk till the stove wants wood. "Not over the field," says Kanybek at last. "By the gate, with somebody looking." #id:fd.u.0104 #speaker:kanybek
+ [Call on them to stop work from tomorrow until all have been paid. #id:fd.u.run-stop]
    {kanybek == 0:
        ~ kanybek = 1
    }
    "Did you use that word?" asks Timur on the telephone. "Not before I've read it. There's a man in prison over one." Ulan, who was standing already, sits down with his eyes on you. #id:fd.u.0105 #speaker:timur
- -> police

= police
# cast: ulan, jyldyz, tolkun, kanybek
"And the police?" asks Ulan. "Everybody says police as if there were one. There's the post, where Yerbol's cousin drinks tea. And there's the rest, which I've never met." #id:fd.u.0106 #speaker:ulan
"There's a unit against trafficking," Timur says out of the cup. "I can ring them, with you listening. I can't tell you what they'll do." #id:fd.u.0107 #speaker:timur
+ [Drive over to the post in the morning yourself; you know a sergeant there. #id:fd.u.police-you]
    You ring ahead, and he's charming. He'll have a quiet word with Yerbol, no need for paper. You say thank you before you've noticed what for. #id:fd.u.0108
+ [Ask who agrees, have Timur ring the unit now, and wait at the gate. #id:fd.u.police-unit]
    Ulan says yes. Jyldyz says yes, and looks at Kanybek, who says that she's said it. Tolkun says: without me, I've onions. Timur gives them what he was told to give, word for word. Then you wait, and see to it that his voice stays on the line. #id:fd.u.0109
+ [Send Ulan over to the post; he isn't afraid, and he tells it best. #id:fd.u.police-alone]
    ~ ulan_back = true
    He's gone an hour. Then a van comes up the track, and Yerbol helps him down. "They rang me," he says. "What if something had happened to him on the road?" Ulan goes to his mattress and lies down with his boots on. #id:fd.u.0110 #speaker:yerbol
+ [Keep police out of it; nothing that ever came from there was any good. #id:fd.u.police-never]
    # cue: key # told
    Nobody contradicts you. At nine the padlock clicks shut, with you on this side of it and them on the other. You can hear them go over to the sorting. Nobody is talking. #id:fd.u.0111
- -> headlights

= headlights
# cast: investigator, protection, jyldyz, daniyar # time: 22:40
At twenty to eleven there are lights on the track, two cars. At ten to nine Jyldyz had rung the inspector, without asking anyone, and the inspector rang all she knew: a child, a padlock, people sorting peppers at this hour. Yerbol unlocks the gate himself, and asks if there'll be tea. #id:fd.u.0112
{asked_drawer:
    The investigator is tired and writes legibly, and asks to see the papers. They come out of dresses and shirts, and go back in. "So that's all there," says the investigator. "That's seldom." #id:fd.u.0162 #speaker:investigator
    ~ asked_drawer = false
- else:
    The investigator is tired and writes legibly. Each of the papers from the drawer is entered, copied, and handed to the one whose picture is in it. Tolkun reads her own name as if it had been away. #id:fd.u.0113
}
"And the boy?" asks the woman from child protection. She crouches, so as not to be tall. Daniyar looks at you, then at his mother, then at the stove. At the gate a man has got out of a car. He's an uncle, he says, from the market. #id:fd.u.0114 #speaker:protection
+ [Say that you'll have him for the night; he knows you, and it's late. #id:fd.u.child-you]
    "And who are you to him?" she asks, as she has to. You're nobody to him. It's written down that the union wanted the child, and Jyldyz moves so that she's between you. #id:fd.u.0115 #speaker:protection #fate:daniyar.pulled-about
+ [Ask that he's heard alone, then with them, and who decides is written. #id:fd.u.child-heard]
    "Sitting down," says Jyldyz from her seed packet. They sit: first Daniyar and the woman, on two crates; then all four. He's asked what he'd like. School, he says, and not to be carried about. Mother and son go together tonight. On the form there's a school, a day, and the name of somebody who'll look in. #id:fd.u.0116 #speaker:jyldyz #fate:daniyar.heard
+ [Let the uncle have him for now; he's kin, has a flat, and is here. #id:fd.u.child-uncle]
    ~ boy_gone = true
    He signs with a flourish. He'll see to it that the boy's kept busy, he tells Jyldyz. "I don't know him," says Daniyar, but the car door is shut already. "He buys the peppers." #id:fd.u.0117 #speaker:daniyar #fate:daniyar.with-the-uncle
+ [Ask her to leave the family in peace; they've had enough for one day. #id:fd.u.child-peace]
    She looks at the padlock, at the crates, and at the clock. "I'll come back," she says. She'll try. On Thursday there are 58 strokes on the boards, smaller ones. #id:fd.u.0118 #speaker:protection #fate:daniyar.not-asked
- -> halves

=== halves
# scene: halves # place: farm-night # cast: ulan, raushan, timur # time: 19:50 # mood: night
Monday, 16 October. There's frost on the tarpaulin, and the padlock on the gate hangs open. Most of the mattresses have gone. Timur has come with you, all of him. The date in the inspector's order has gone by. Yerbol read it, signed for it, and put it in the drawer, where there was room. #id:fd.u.0119
{ulan_back:
    Ulan doesn't sit with his back to the field these days. Since they drove him home from the post, he says, he knows how far it is. #id:fd.u.0120 #fate:ulan.brought-back
- else:
    Ulan sleeps at Saule's now, and comes over in the evening with her greetings and a jar. #id:fd.u.0121
}
Raushan brings the envelope. It wasn't her idea, she says. 150,000 now, and the other 150,000 after the sale; and a sheet on which Ulan has no further claims and takes back what he wrote. "He's good for it," says Raushan. "Mostly." #id:fd.u.0122 #speaker:raushan
Ulan turns the envelope over, as if it had an address on it. "What does one do?" he asks. #id:fd.u.0123 #speaker:ulan
+ ["Send it back. All 300,000 in one, or he'll never pay you the rest." #id:fd.u.halves-refuse]
    He does, because you said so. It's a proud moment and it lasts until Thursday, when his father rings about the medicine. #id:fd.u.0124
    {not ulan_back:
        What he's owed is still owed, all of it, in a book with 150 lines and a stamp on the copy. #id:fd.u.0125 #fate:ulan.still-owed
    }
+ ["Sign it and take the money. Half in the hand is better than a court." #id:fd.u.halves-sign]
    He signs. After the sale Yerbol shows him the sheet, with real regret: no further claims, it says so here. Ulan says that it's a good sheet. He has the number of a bus driver. #id:fd.u.0126
    {not ulan_back:
        He's on the Friday bus, with half. #id:fd.u.0127 #fate:ulan.half-for-good
    }
+ ["It's yours. Sign for this half, get a date for the rest, drop nothing." #id:fd.u.halves-receipt]
    Timur writes it while the kettle boils: received 150,000, still due 150,000, by 28 October, nothing withdrawn. Ulan strikes out "kindly". "He isn't being kind," he says. Raushan carries it over to the house, and it comes back signed. #id:fd.u.0128 #speaker:ulan
    {not ulan_back:
        He counts it under the lamp, twice, and puts the receipt inside his book. #id:fd.u.0129 #fate:ulan.two-halves
    }
+ ["Leave it in the union's cash box until everybody has got theirs." #id:fd.u.halves-box]
    It's safe there. Ulan gets a slip with a number. "In April," he says, "it was also only for safe keeping." He keeps the slip next to his passport. #id:fd.u.0130 #speaker:ulan
    {not ulan_back:
        When his father rings, he tells him that the money's there, and that he just hasn't got it. #id:fd.u.0131 #fate:ulan.in-a-box
    }
- -> sold

= sold
# place: farm-night # cast: jyldyz, kanybek, tolkun, ulan # time: 18:40 # mood: night
Friday, 27 October. The harvest is sold. They've come to the stove once more, to fetch what's theirs. The field lies open, and one can see how small the farm is. #id:fd.u.0132
{kanybek:
    - 0:
        Kanybek has his own passport in his shirt and a new paper under negotiation. It has two lines for names. He's leaving the second for her to fill in, and has been told not to help. #id:fd.u.0133 #fate:kanybek.by-the-gate
    - 1:
        Kanybek got his passport back along with the others. He's polite to you. Whether to stay or go is a thing he now talks over with Saule. #id:fd.u.0134 #fate:kanybek.on-his-own
    - 2:
        Kanybek has a summons from the post, about a night, a car, and people without papers. The investigator may speak for him, and he may not. He's sold his boots for the fine, if there's a fine. #id:fd.u.0135 #fate:kanybek.summoned
    - 3:
        Kanybek has been paid what the page says that he's owed, which is nothing. He hasn't gone to Timur. He's done with papers that say things in his name. #id:fd.u.0136 #fate:kanybek.named
    - else:
        Kanybek has his passport, and no farm: he'd told Yerbol to his face, as one does with somebody at one's back. It's known along the road. He nods to you. He doesn't ask you anything. #id:fd.u.0163 #fate:kanybek.spoke-up
}
{jyldyz:
    - 0:
        Jyldyz has laid her 150 days next to the ledger. Raushan has been over both, twice, and crossed out the pavilion and the crates. What's left is now argued on paper, and Timur says which part of it is for a court. #id:fd.u.0137 #fate:jyldyz.in-her-own-column
    - 1:
        Jyldyz is still in the word family. "I've got it all in my head," she says, about her 150 days. Timur has asked if there's anything else it's in. #id:fd.u.0138 #speaker:jyldyz #fate:jyldyz.uncounted
    - else:
        For Jyldyz there'll be no row next season; Yerbol told her early, so that she could plan. In Shelek it turns out that others have been told as well. They're sorry. They've heard that she makes lists. #id:fd.u.0139 #fate:jyldyz.pointed-out
}
{tolkun:
    - 0:
        Tolkun has sold 11 of her 60 sacks at the union's door; the others are at Saule's, dry, and a lorry's coming. "Now," she says, and sits down next to Timur with a fresh pencil. "I've made an appointment with myself for November. Let's do it early." #id:fd.u.0140 #speaker:tolkun #fate:tolkun.crop-first
    - 1:
        Tolkun sold hers at the end, when it was her turn, to a man with cows. She doesn't complain of him. "The cows were nice," she says. #id:fd.u.0141 #speaker:tolkun #fate:tolkun.cows-dinner
    - else:
        Tolkun has her board, and the pencil. The onions are somebody else's. "It was all quite right, what you wrote and shouted," she says. "Next time ask me." #id:fd.u.0142 #speaker:tolkun #fate:tolkun.pushed-off
}
Your chairman has rung. There's a congress in December; he'd like this farm on the screen, with faces. People want to see whom we fight for, he says, and he isn't wrong. #id:fd.u.0143
+ [Found a branch tonight, with a chair, a cash box and a full register. #id:fd.u.last-branch]
    -> full_register
+ [Bring him his faces, with first names only; it will help the next ones. #id:fd.u.last-faces]
    -> on_the_screen
+ [Ask them round the stove what may be told, and by whom, and stop there. #id:fd.u.last-ask]
    {kanybek > 1 or jyldyz == 2 or ulan_back or boy_gone:
        -> empty_places
    - else:
        -> sitting_down
    }
+ [Report it as closed, and drive on; there are forty more farms like it. #id:fd.u.last-closed]
    -> case_closed

=== sitting_down
# cast: jyldyz, ulan, tolkun, kanybek # time: 20:00
They take all evening. The sum may be told, and the drawer. The boy may not, nor the valley. Ulan wants it said that his father's better. Nobody's face: "I've only just got it back," he says. #id:fd.u.0144 #speaker:ulan #ending:sitting-down
Jyldyz will tell it herself in December, from behind the microphone, to whoever's there. She's asked how long she has. Ten minutes. "I've 150 days," she says. "I'll be quick." #id:fd.u.0145 #speaker:jyldyz
At nine nobody comes with a key. They notice it all at the same moment, and go on sitting there for a while, because they can. #id:fd.u.0146
-> END

=== empty_places
# cast: jyldyz, tolkun # time: 20:00
You ask, and they answer you, politely, those who are there. There are places at the stove where nobody sits, and nobody shifts over to fill them. #id:fd.u.0147 #ending:empty-places
"Tell them what you did right," says Jyldyz. "It's quite a lot. And then tell them about the one time." She doesn't say which. #id:fd.u.0148 #speaker:jyldyz
The chairman gets a page with no names on it. It's the first he has ever had that also says what the union did wrong. He reads it out, in the end. It's very quiet in the hall. #id:fd.u.0149
-> END

=== on_the_screen
# place: farm-day # cast: yerbol, bolat # time: 10:00 # mood: day
Four metres high, they're beautiful. The hall stands up. Somebody's nephew films it from row six, and by the evening it has been watched in every kitchen between Shelek and Osh. #id:fd.u.0150 #ending:on-the-screen
Yerbol watches it at his table, with Bolat. He recognises the tablecloth. "That's Jyldyz," he says. "She photographs well." There are eleven farms on this road, and all of them have a telephone. #id:fd.u.0151 #speaker:yerbol #fate:jyldyz.pointed-out
In April the union has a wonderful poster, and nobody rings from Shelek any more. #id:fd.u.0152
-> END

=== case_closed
# cast: tolkun, ulan # time: 19:10
You write it up in the car with the light on: five people, papers returned, one wage claim dealt with. It goes under C. It's true that there are forty more. #id:fd.u.0153 #ending:case-closed
# cue: phone # told
On Sunday somebody rings from the market; it's Jyldyz's number. You're in a field beyond Talgar, with other people and a stove. When you ring back, it's off. #id:fd.u.0154
In spring you drive past. There's a padlock on the gate, a new one, on the outside. Behind the pavilion hangs washing that you don't know. #id:fd.u.0155
-> END

=== full_register
# cast: kanybek, ulan, jyldyz, tolkun # time: 20:00
It's a fine evening for it. Kanybek's made chairman because he has signed things before, and Ulan secretary because he has a pen. The register has a column for everything; the form comes from head office. #id:fd.u.0156 #ending:full-register
"Address," reads Ulan. "Stay permitted until." He looks up. "In my first minutes as secretary," he says, "I'd like to leave something blank." Head office sends it back in November, to be completed. #id:fd.u.0157 #speaker:ulan
By then three of them are across the border for the winter. The register is in the cabinet next to the copier, in a corridor which you share. #id:fd.u.0158
-> END
