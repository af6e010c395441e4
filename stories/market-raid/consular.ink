// Row 14, through the eyes of a consular officer, who can only ask. The people are invented; what happens to them is documented (see consular.key.yaml).
// The same day and the same people as in police.ink, in a course of its own: what the police do here nobody plays.
INCLUDE shared.ink

// 0: locked with you as witness, 1: looked after somehow, 2: left open. Settled in the morning.
VAR container = 0
// The duty officer has been shown who of your citizens isn't registered. Settled in the morning.
VAR list_shown = false
// 0: counted and gone, 1: paid for, 2: stayed till late. Settled in the morning.
VAR gulmira = 0
// 0: kept apart as a child, 1: taken along by you and fetched back, 2: left with the men, 3: handed to the cousin. Settled in the morning.
VAR nurlan = 0
// 0: heard with a lawyer, 1: has a number to ring, 2: on a list, 3: the village knows, 4: has a paper to go home with. Settled in the morning.
VAR bek = 0
// 0: a note with a copy, 1: a note with the names, 2: nothing on paper.
VAR note = 0
// Somebody translates who isn't paid by the other side. Settled in the hall.
VAR interpreter_came = false
// 0: the trader has her ten days, 1: she's gone, 2: her stall is empty.
VAR trader = 0

-> desk

=== desk
# scene: desk # place: consulate # cast: clerk # time: 16:00 # mood: day
It's your second month in Astana. On the wall hangs a map of the city with a pin where the consulate stands, in case you forget, and the radiator has been promised for November. #id:mr.c.0001
# cue: phone
"Line two," says the clerk, with her hand over the receiver. "A market. He says they're taking everybody. He says it very politely." #id:mr.c.0002
"Good day, forgive me for disturbing you," says a man's voice. Behind him somebody shouts a number, and an engine starts. "It's Big Shanghai. They have a bus. My little brother is on it. He has papers. I mean, there are papers." #id:mr.c.0003
+ ["How many people are there, and is somebody checking their documents?" #id:mr.c.desk-ask-count #free]
    "Checking? No. They're counting." He thinks. "I can see thirty, and a woman with scarves who's holding a card up to the window. She has held it up for ten minutes." #id:mr.c.0004 #speaker:cousin
+ ["Where are you standing yourself?" #id:mr.c.desk-ask-where #free]
    "By the fence. In my car. I'm not on the list of people who should be near." It sounds like a joke, and he lets you think so. #id:mr.c.0005 #speaker:cousin
+ ["What's your brother called?" #id:mr.c.desk-ask-name #free]
    A pause. "On paper?" he asks. Then he gives you a name and the year 1993. You hear him turn away to cough. #id:mr.c.0006 #speaker:cousin
- The clerk has already opened the drawer with the forms. On the desk lie three books, and the telephone is warm. #id:mr.c.0007
- (desk_look)
* [The call log beside the telephone #id:mr.c.see-calls #at:call-log]
    Since January there are thirty-one calls from this one market. Each has an hour, a stall and a name in the clerk's round hand. The last column is headed Went. It's a clean column. #id:mr.c.0008 #clue:call-log
    -> desk_look
* [The list of market visits #id:mr.c.see-visits #at:visit-list]
    A visit a month, for two years, each with the same ink and the same sentence: about forty citizens informed. Nobody who was informed has ever signed. In July, you notice, the market was closed for repairs. #id:mr.c.0009 #clue:visit-list
    -> desk_look
* [The register of cases from yesterday #id:mr.c.see-register #at:citizens-register]
    The court rang at nine about a man on his fifty-second day without a registration. You gave a lawyer's number; he had one already, and an interpreter. Half an hour, the lowest fine, and the appeal explained to him in Kyrgyz. He came by to say thanks, and to ask about your radiator. #id:mr.c.0010 #clue:day-52-case
    -> desk_look
+ [Ask him to hand in a request with his signature; then it has a basis. #id:mr.c.desk-request]
    "A signature," says the cousin. "Of course." You hear him look for a pen. At twenty past four it comes through by fax, quite illegible. "Well, now we have a basis," says the clerk, and puts on her coat. #id:mr.c.0011 #speaker:cousin
+ [Ring the migration police, and wait for their notice as one always does. #id:mr.c.desk-notice]
    The number is engaged; then it isn't, and nobody's there. At twenty past four somebody says that there is no operation, and what number are you ringing from. The clerk is standing there in her coat. #id:mr.c.0012 #speaker:clerk
+ [Have him dictate who is on the bus, and fax the names to the precinct. #id:mr.c.desk-names]
    He dictates with pleasure: eleven names, with the villages. Your fax goes through at once, the only thing that has worked today. Then the clerk reads the list again. "Bek," she says. "He begged us in June not to be written down. Isn't that the brother-in-law of our Talant?" #id:mr.c.0013
    ~ bek = 2
+ [Go there now, and ring an interpreter and a lawyer from the car. #id:mr.c.desk-go]
    "Now?" asks the clerk, pleased, and is at the door before you. From the car you reach an interpreter in her bath and a lawyer in a queue. Both say yes. It's the longest list of yeses you have had in this city. #id:mr.c.0014 #speaker:clerk
    ~ interpreter_came = true
- -> row

=== row
# scene: row # place: row # cast: captain, plainclothes # time: 16:50 # mood: dusk
Row 14 smells of rice and new shoes. Half the shutters are down. Between them stands a bus with its engine on, and a captain with a telephone that is nearly empty. #id:mr.c.0015
Before you reach him, a man in an anorak asks a seller for the price of a belt. She answers in the Kazakh of Astana, and he strolls on. At the next stall the same price has another melody, and out comes his badge. #id:mr.c.0016 #clue:accent-check
"Consulate," you say. "I see," says the captain, and he really looks. "We don't get that. You've come to the wrong end; the questions are at the precinct." #id:mr.c.0017 #speaker:captain
- (row_look)
* [The windows of the bus #id:mr.c.see-bus #at:bus]
    Four hands hold four open passports against the glass. You can read two of them from here: registered until spring, and six days in the country. The captain hasn't got a list of who is in there. He has a number. #id:mr.c.0018 #clue:papers-on-the-bus
    -> row_look
* [The ledger on a stack of shoe boxes #id:mr.c.see-ledger #at:ledger]
    A sergeant is loading a shoe seller's stock into a van, and you have your mouth open already. Then she shows you her carbon copy: forty-two pairs by size, two signatures, the hour of return. Her lock is broken; she asked them. "He counts badly," she says, "but he counts." #id:mr.c.0019 #clue:inventory-slip
    -> row_look
+ [Ask the tea seller, who's watching it all over her kettle. #id:mr.c.ask-tea #free]
    "Mine was an honest one," she says. "Number on his badge, number on his paper, one card he'd come about. Two minutes. He even put the lid back on my pot. Those over there don't have numbers." #id:mr.c.0020 #speaker:tea-seller #clue:tea-stall-check
+ [Look at the captain, and let him speak first. #id:mr.c.row-wait #free]
    He speaks of the weather, then of his shift, which began yesterday. He isn't enjoying himself. He only has to get to the end of it. #id:mr.c.0021 #speaker:captain
- "I'd be grateful," says the captain, "if you stood where the people don't see you. They get ideas." From the bus they have all seen you. Some have started to wave, and some have turned away their faces. #id:mr.c.0022
+ [Climb on the step and tell your citizens that they may get off. #id:mr.c.bus-climb]
    Six people get off, because you said so. The second team collects them at the corner and writes refusal to obey beside their names; a man with a bag of gloves is the first. "You'll have meant well," the captain says. He isn't mocking. You have no power here, and now everybody has seen it. #id:mr.c.0023 #speaker:captain
+ [Film the bus and the badges; a film is better than anybody's word. #id:mr.c.bus-film]
    You film for a minute and a half. Four officers learn to walk with a hand before their faces, and so do the sellers. On the film, afterwards, one sees mostly people who don't want to be on it, a man with a bag of gloves in front. #id:mr.c.0024
+ [Ask for the ground and the number, and that papers be read here. #id:mr.c.bus-ask]
    "The ground," says the captain, "is forty people." You write that down, with the hour, and he watches you do it. Then he lets a sergeant look at the four passports, since they're open anyway. Four people get down. It isn't forty. It's four. #id:mr.c.0025 #speaker:captain
+ [Keep to your car and follow the bus; here you'd only inflame things. #id:mr.c.bus-follow]
    Nothing is inflamed. You sit behind a windscreen and see four passports against another window, very small. When it moves off, a boy in a porter's jacket looks back at you until the corner. #id:mr.c.0026
- -> container_door

= container_door
# cast: captain # time: 17:05
"My container!" A young woman leans out of the rear window of the bus: Aizada, with a telephone in each hand. "Row 14, last one. It's open! I have twenty-three prams in there. Twenty-two and a half, one has no wheel." #id:mr.c.0027 #speaker:aizada
"Day thirty-two," she adds, since you look like somebody who'll ask. "Contract signed on day twenty-eight, registration applied for. It's lying between two windows." The driver is putting on his gloves. #id:mr.c.0028 #speaker:aizada
+ [Ask the captain for two minutes: she locks it, and you are witness. #id:mr.c.container-witness]
    # cast: aizada, captain
    "Two," says the captain, and looks at his telephone instead of at you. She counts aloud, you write, both sign; the key stays with her. It takes nine. "Consul's two minutes," says the driver, and starts to laugh, and so does the bus. #id:mr.c.0029
+ [Catch her key, run, lock up, and keep the key in your pocket. #id:mr.c.container-key]
    ~ container = 1
    # cue: key # told
    She throws well. The lock turns; you've done something with your hands at last. In the car you find that you now have the key to a container, and nobody has counted what's inside. #id:mr.c.0030
+ [Call to her to claim it afterwards; the consulate will support her. #id:mr.c.container-later]
    ~ container = 2
    "Afterwards," Aizada repeats. She's too polite to shout back what she thinks of it. The bus takes the corner. In row 14 a door swings to and fro in the wind, as if somebody were greeting. #id:mr.c.0031 #speaker:aizada
+ [Ask the man of the next container to watch hers until tonight. #id:mr.c.container-neighbour]
    ~ container = 1
    He nods before you've finished. "Not him!" comes from the bus, growing smaller. It isn't politics, you gather. It's prams. #id:mr.c.0032 #speaker:aizada
- -> counter

=== counter
# scene: counter # place: lobby # cast: duty-officer, cousin # time: 18:40 # mood: night
You follow the bus. From outside the counter the precinct has a bench, a clock, and a hatch at the height of a child's chin, so that everybody has to stoop. Behind the glass somebody is watering a fern. #id:mr.c.0033
"Nobody in here has asked for a consul," says the duty officer kindly. "I'd have heard." He would have. The back room is next to his desk, and from it comes a noise like a school in the rain. #id:mr.c.0034 #speaker:duty-officer
The cousin is here already. He has a work jacket, shoulders that fill the doorway, and a scar through one eyebrow. He has kept a place on the bench for you. "They'll give him to family," he says. "You only have to say the word." #id:mr.c.0035 #speaker:cousin
- (counter_look)
* [The visitors' book on its string #id:mr.c.see-visitors #at:visitors-book]
    Lawyers: one, in August. Interpreters: none, on this page or those before. Under consulates there's a single line, in a hand that isn't yours, from the spring before last. The pen works. It's on a string, and hardly used. #id:mr.c.0036 #clue:visitors-book
    -> counter_look
* [The bags along the wall #id:mr.c.see-bags #at:bags-heap]
    Bread, kefir, a thermos, woollen socks for a man called Uncle. Relatives handed them in at five, when the first bus came; each has its name on it. They've been here ever since, because nobody may carry food past the hatch. The thermos has gone cold. #id:mr.c.0037 #clue:bags-of-bread
    -> counter_look
* [The list behind the hatch #id:mr.c.see-adults #at:hatch]
    Upside down, but you've learnt that in this job. Twenty-six adults, men and women. The cousin, who has learnt it too, nods at one of them: porter, born 1993. Beside every name stands the same article. There's no column for how old anybody says they are. #id:mr.c.0038 #clue:adults-list
    -> counter_look
+ [Go up to the hatch. #id:mr.c.to-hatch #free]
- -> hatch

= hatch
# cast: duty-officer # time: 19:00
"So what is it you wish?" asks the duty officer. "I can offer you the bench. And the clock's right." #id:mr.c.0039 #speaker:duty-officer
+ [Show him your register, so those in good order can go home first. #id:mr.c.hatch-register]
    ~ list_shown = true
    He's delighted; nobody ever brings him anything. He runs his finger down your columns: registered, registered, asked us in March, sleeps at the container yard. "And this Rustam?" he asks. "Where does it say that he reported the yard?" #id:mr.c.0040 #speaker:duty-officer
+ [Quote the migrant workers' convention at him, article by article. #id:mr.c.hatch-quote]
    He listens to the end, and finds it in a table under the glass. "That one we haven't joined," he says, with regret. "You have." He's right. It's your own country it binds, and it's your own column that is clean. #id:mr.c.0041 #speaker:duty-officer
+ [Leave your card for whoever is in charge, and be back before eight. #id:mr.c.hatch-card]
    The card goes under the fern. When you come back the fern has been watered, and so has the card. The bags are where they were, and somebody's thermos still stands there with its name on it, full. #id:mr.c.0042
    "I thought it would be quieter with you gone," the duty officer tells you. "It wasn't." #id:mr.c.0043 #speaker:duty-officer
+ [Ask who's held since when, for what, who's a minor; sit, and log it. #id:mr.c.hatch-log]
    "That isn't information I have," he says, and then looks it up, because you've sat down with a watch and a notebook right beneath his clock. By a quarter to eight you have twenty-six hours of arrival, and he has carried in the bread himself, item by item, so that it stops being written down. #id:mr.c.0044 #speaker:duty-officer
- -> statements

= statements
# cast: senior, helper # time: 19:45
A senior officer from migration comes in out of the rain. He has kind eyes and a stack of forms. "Ah, the neighbours," he says. "Good that you're here. It'll go faster if they see you. Name, date, signature, and we're all at home by ten." #id:mr.c.0045 #speaker:senior
"I could put it into Kyrgyz for them," offers a friendly man with two telephones. You know the helper: he brings forms to your consulate every Thursday, for other people, and chocolates for the clerk. #id:mr.c.0046 #speaker:helper
{interpreter_came:
    The interpreter isn't here yet; she had a bath to get out of, and then a city to cross. You look at the door, and he sees you look. #id:mr.c.0150
}
+ [Take him at his word; he's known here and at your own counter. #id:mr.c.words-helper]
    He's quick, and charming. From the hatch you can hear how he does it: two sentences of theirs become one of his, and then somebody signs. When a broad man is led past, the helper puts a hand on his shoulder, and the man stops in the middle of a word. #id:mr.c.0047
    {interpreter_came:
        At ten past eight the interpreter comes, with wet hair. The forms are in a folder already, and the folder is shut. #id:mr.c.0151
    }
    ~ interpreter_came = false
+ [Translate yourself: you have both languages, and the time. #id:mr.c.words-self]
    You do nine statements, and you do them well. At the tenth the senior officer gives you the pen. "As interpreter, here." It's then that you see whose name will stand under all of them, and what your protest will be worth. #id:mr.c.0048 #speaker:senior
    {interpreter_came:
        At ten past eight the interpreter comes, with wet hair, and reads the nine. "Nicely done," she says. "Then they don't need me." She's right. #id:mr.c.0152
    }
    ~ interpreter_came = false
+ [Ask for an interpreter and a lawyer before anybody signs; you'll wait. #id:mr.c.words-ask]
    "That can take till nine." "Then it takes till nine." He looks at your watch, not at his. From your telephone a lawyer tells him the same once more, in paragraphs. #id:mr.c.0049 #speaker:senior
    {interpreter_came:
        She comes at ten past eight, with wet hair, and asks who's first. Four people have been trying to say something since the afternoon. #id:mr.c.0050
    - else:
        You ring from the bench: two are out of town. The third comes at a quarter past eight, with a cold, and asks who's first. Four people have been trying to say something since the afternoon. #id:mr.c.0051
    }
    ~ interpreter_came = true
+ [Call into the back room, in Kyrgyz, that nobody should sign a thing. #id:mr.c.words-refuse]
    It goes quiet in there; then somebody asks through the door what happens to those who don't. You haven't got an answer, and the senior officer has. "Five years," he says gently, in Russian. They sign. #id:mr.c.0052 #speaker:senior
    {interpreter_came:
        At ten past eight the interpreter comes, with wet hair. There's nothing left to sign. #id:mr.c.0153
    }
    ~ interpreter_came = false
- -> room

= room
# cast: senior, duty-officer # time: 20:20
"You want to see them," says the senior officer. "Naturally. Come along to the corridor. I'll stay with you, so nobody says afterwards you were told stories." #id:mr.c.0053 #speaker:senior
+ [Go in to all of them together; then nobody's singled out for it. #id:mr.c.room-all]
    Twenty-six faces. You say good evening, and who you are, and whether anybody has anything to say. It's the longest silence that you have ever been the cause of. On the way out somebody asks whether you're tall, or the one before was. #id:mr.c.0054
    Later four of them find their way to the records room, with its two chairs and a kettle. The others see each of them go. #id:mr.c.0154
+ [Accept the corridor; his being there costs less time than a quarrel. #id:mr.c.room-corridor]
    They come out one by one and look past you at the kind eyes. All are well. All have eaten. One says so with his hand on his stomach, like somebody taking an oath. #id:mr.c.0055
    At half past eight he's called to the telephone. In the records room next door there are two chairs, a kettle, and four people who've been listening for his steps. #id:mr.c.0155
+ [Let those come who put up a hand, there at the door of the room. #id:mr.c.room-hands]
    Four put up a hand. They're the four with the best Russian, and the others look to see who they are. Beside the door a boy begins to lift his, and scratches his neck with it. #id:mr.c.0056
    So you ask for the records room after all, with its two chairs and a kettle, for the ones who didn't dare. By now everybody has seen who goes in. #id:mr.c.0156
+ [Ask for a room with a door, one at a time, also those who said no. #id:mr.c.room-door]
    It's the records room: two chairs, a kettle, and a door that shuts. The senior officer leaves it ajar; you get up and shut it; he leaves it. Nobody says out there who came in to complain, since everybody has been. #id:mr.c.0057
- -> talks

=== talks
# scene: talks # place: lobby # cast: gulmira, senior # time: 20:45 # mood: night
A woman puts down her card before you've sat down. "Nineteen days," says Gulmira. "I've told four of them. They all counted. It came to nineteen each time, and then they sent me to the next." It's stamped 21 September, purpose work. #id:mr.c.0058 #speaker:gulmira #clue:gulmira-card
"She could go right now," says the senior officer, who has put his head in at the door. "The precinct has no petrol till Friday. Five thousand, say, for petrol. Not for me. Then nobody need count anything." #id:mr.c.0059 #speaker:senior #clue:petrol-asked
+ [Count it out with her at the hatch, and have the hour written down. #id:mr.c.gulmira-count]
    You count to nineteen at the hatch, aloud, in two languages; the bench joins in, and someone's grandmother. The duty officer stamps her out at nine o'clock. "It was never the counting," says Gulmira. "It was that somebody stood next to me." #id:mr.c.0060 #speaker:gulmira
+ [Pay it from your own pocket; it's a dinner, and she sleeps at home. #id:mr.c.gulmira-pay]
    ~ gulmira = 1
    She's out in two minutes. He writes you no receipt. "See," he says to the cousin on the bench, warmly, "with these people one can talk." By nine the bench knows what it costs, and it's five thousand each. #id:mr.c.0061 #speaker:senior
+ [Ask him for a receipt for it; that puts an end to such requests. #id:mr.c.gulmira-receipt]
    ~ gulmira = 2
    He's not put out in the least. He writes one: five thousand, for petrol, from Gulmira, with the date; only she should pay it first. Now there is a paper on which she has tried to buy herself off. She looks at you as at the weather. #id:mr.c.0148 #speaker:senior
+ [Tell her to bear with it; in court she'll be in the right anyway. #id:mr.c.gulmira-bear]
    ~ gulmira = 2
    "I'm in the right here," says Gulmira, "and it's raining into my scarves." She sits down on the floor again, very straight, with the card in her lap, the right way up for anybody who passes. #id:mr.c.0062 #speaker:gulmira
- -> rustam_talk

= rustam_talk
# cast: rustam, trader # time: 21:00
Rustam has his registration laminated. "A flat on the left bank, on paper," he says. "I sleep in the yard, by my container. Five landlords wouldn't sign for one like me. The sixth did, and moved in his nephews. The yard can't register anybody; it isn't somewhere one lives." #id:mr.c.0063 #speaker:rustam #clue:rustam-landlords
{list_shown:
    "And now he's asked me about the yard," Rustam says. "Out of a book. I've told it to one office in my life, and that was yours." He isn't angry. He's working out what it cost him to be honest. #id:mr.c.0064 #speaker:rustam #fate:rustam.out-of-a-book
- else:
    "Your house wrote that down in March," he says, "and nobody has ever come to ask about it. I took that for a good sign." He goes home with his laminated card at ten, and on Monday with you to the right window. #id:mr.c.0065 #speaker:rustam #fate:rustam.right-window
}
~ list_shown = false
The next one talks before she sits. "Nine years I've been selling leather here," the trader says, "and I've never seen a consul. I thought you'd be taller." She's twelve days over: the man who owned her flat has died. #id:mr.c.0066 #speaker:trader
+ [Ask her whether anything was taken from her today. #id:mr.c.trader-taken #free]
    She looks at the door till you've shut it. "A jacket. He called it a present, and forgot to write me on his list. Then came another who'd had no present. Don't put my name to that. Put the jacket's." The price tag was still on it, on his arm. #id:mr.c.0067 #speaker:trader #clue:jacket-told
+ [Ask her whom you should ring for her. #id:mr.c.trader-whom #free]
    "My customers," she says. "But they all owe me money, so they don't pick up." She laughs, and has to hold on to the chair. Her last tea was at noon. #id:mr.c.0068 #speaker:trader
- -> bek_talk

= bek_talk
# cast: bek # time: 21:20
{bek == 2:
    Bek doesn't sit down. "It was you who sent the paper," he says. "They read my name out in there. My village knows it by now. Talant is a quick dialler." He says it without heat, as one reports the weather. #id:mr.c.0069 #speaker:bek
- else:
    Bek sits down carefully, as chairs have disappointed him before. "I'd rather not be helped," he says, "if it's the same to you. My brother-in-law works at your consulate. Talant. He'd ring my mother before he rang you." #id:mr.c.0070 #speaker:bek
}
He's twenty-seven, a loader, a hundred and thirty-one days in the country. "I've lost my passport." Then it was stolen. Then it's being repaired. Behind the wall, quite near, somebody laughs into a telephone, and Bek stops. #id:mr.c.0071
After a while he pushes a paper across, in pencil. June: 35,000 and one passport, registration in a week. July: 15,000 more. September: 30,000 more, or the passport stays where it is. No name. Two telephone numbers, and you know both. #id:mr.c.0072 #clue:pencil-receipt
+ [Ring Talant; he's family, and can get at the passport's number tonight. #id:mr.c.bek-talant]
    ~ bek = 3
    Talant is wonderful. In five minutes you have the number, in ten the village council, in twenty his mother is on the line, in tears, asking what he's done. The man with two telephones is asked, as well, as an old acquaintance. Bek puts his head on the table. #id:mr.c.0073
+ [Write him a certificate for the way home; then he's out of all this. #id:mr.c.bek-certificate]
    ~ bek = 4
    It's a handsome paper, with a stamp, good for one crossing. "And my passport?" asks Bek. "And the fifty thousand?" You explain that this is about getting home. "I was never lost," he says. "I know the way. I came by it." #id:mr.c.0074 #speaker:bek
+ [Give him the lawyer's number, and keep his name out of your papers. #id:mr.c.bek-lawyer]
    {bek != 2:
        ~ bek = 1
    }
    He learns it by heart, and gives you back the paper. "And he doesn't know Talant?" "He's from Pavlodar." That, it turns out, is the best thing you could have said. #id:mr.c.0075 #speaker:bek
+ {recorded("document-retention")} [Ask if the lawyer may bring it in as a complaint, him as victim. #id:mr.c.bek-complaint]
    ~ bek = 0
    First you tell him what it may cost: a hearing, his days counted, five years. "And what would I be there?" "The one it was done to." He thinks for so long that you put the kettle on. "Not by me, then. By him, with his stamp, and I'm called one citizen." #id:mr.c.0076 #speaker:bek
- -> nurlan_talk

= nurlan_talk
# cast: nurlan # time: 21:40
The porter sits on the edge of the chair. "I'm twenty-four," says Nurlan, "if anybody asks." Nobody has. You pour him tea. He puts four sugars into it, and looks whether you've seen. #id:mr.c.0077 #speaker:nurlan
"It's not my picture in there. He's got a scar, see? It's my cousin's passport; he doesn't need it in the daytime." He turns his telephone away from the door. On it, on an oilcloth, lies a birth certificate: 11 February 2000. #id:mr.c.0078 #speaker:nurlan #clue:nurlan-picture
"He brought me. He keeps my real papers, so I don't lose them. He's out there, isn't he?" Through the wall comes the cousin's voice, telling the duty officer about football. Nurlan's cup begins to make a small noise on its saucer. #id:mr.c.0079 #speaker:nurlan
"They'd let me have him right away," says the cousin when you come out. "A signature of yours, and he's in his bed. He hasn't eaten all day, poor fellow." The van's engine is running outside. #id:mr.c.0080 #speaker:cousin
+ [Sign that he goes with the cousin: family is better than any cell. #id:mr.c.nurlan-cousin]
    ~ nurlan = 3
    It's a small form. The cousin signs with a name that you've read before, 1993. "God will repay you for this," he says to you with feeling. The van has no plates that you could see in this rain. Nurlan doesn't turn round. #id:mr.c.0081
+ [Take him along yourself to the guest room, until his mother comes. #id:mr.c.nurlan-guest]
    ~ nurlan = 1
    He sleeps for six hours, under the map with the pin. At seven two officers stand at the door: a detained person was removed. You have no paper for it. They do. He takes the apple from your desk, and asks if that's allowed. #id:mr.c.0082
+ [Wait with his age until the paper comes from Osh; a picture isn't one. #id:mr.c.nurlan-wait]
    ~ nurlan = 2
    It's correct. A picture can be from anywhere. The registry in Osh opens at nine, and until then he's twenty-four, in the back room, by the wall, between two men who were caught with knives. They're nice to him. #id:mr.c.0083
+ [Ask him, then say that he's a child: child protection, not the cousin. #id:mr.c.nurlan-child]
    ~ nurlan = 0
    "Say it," says Nurlan, "only not to him." "Seventeen?" asks the senior officer. "Says who?" "He does. Can you say he isn't?" You stay at the hatch until a woman comes with slippers in her bag. She asks who's outside, and takes him by the back door. The football goes on a good while yet. #id:mr.c.0084 #speaker:senior
- -> note_night

=== note_night
# scene: note # place: consulate # cast: head, clerk # time: 23:10 # mood: night
Ten past eleven, back at the consulate. The head of the consular section has come in with a coat over his pyjamas, and a bag of buns. He's not a bad man. He has three years to his pension, and a telephone which rings when something's been in the newspaper. #id:mr.c.0085
"First the small thing," he says, and moves the list of visits across to you. "October's still open. You were there. Write: visit, about forty citizens informed. Then it's even true for once." He hears himself, and takes a bun. #id:mr.c.0086 #speaker:head
+ [Write it the way the others are: a visit, about forty informed. #id:mr.c.visits-same]
    It fits. It fits so well that one can't tell it from the others. The clerk blots it, and doesn't say anything, with great precision. #id:mr.c.0087
+ [Leave October empty; a gap is at least no lie. #id:mr.c.visits-blank]
    So October stays white between two blue lines. "They'll think that nobody went," says the clerk, "when for once somebody did." #id:mr.c.0088 #speaker:clerk
+ [Write what was: called, gone, how many met, hours, nobody before. #id:mr.c.visits-true]
    It takes up four lines, and doesn't fit the column. "It makes the others look odd," the head says after a while. He doesn't tell you to take it out. He reads it once more and asks how it was, to be stooping at that hatch. #id:mr.c.0089 #speaker:head
- "Now the big thing," he says. "The note. I know the deputy chief over there; we fish. One call from me, and they'll be more careful next time. If we write, they have to answer. If they have to answer, they're offended." #id:mr.c.0090 #speaker:head
+ [Let him ring his friend; it works faster than paper ever did. #id:mr.c.note-call]
    ~ note = 2
    They talk for half an hour, mainly about perch. "He'll look into it," says the head, content. In the log you write: telephone call. The column beside it is headed Result. The clerk leaves it open, out of habit. #id:mr.c.0091
+ [Write what you saw, hour by hour, no names, and copy the prosecutor. #id:mr.c.note-own]
    ~ note = 0
    Forms to sign, and no interpreter sent for; bread on one side of a hatch and people on the other; papers that nobody had read. It's a page. "He'll be offended," the head says, and signs below you. "I'll bring him a fish." #id:mr.c.0092 #speaker:head
+ [Write it in full, and attach the names, so nobody can deny anything. #id:mr.c.note-names]
    ~ note = 1
    It's the best annex that you've ever made: twenty-six names with stall and village. By Wednesday noon it has been copied, as annexes are, to the unit complained of. Someone there is reading it with a pencil. #id:mr.c.0093
+ [Draft it, and send it up for clearance; a note speaks for the State. #id:mr.c.note-clearance]
    ~ note = 2
    It goes up before midnight. It will come back in nineteen working days, with two commas changed, and say, quite correctly, that on the tenth of October some persons had been detained. #id:mr.c.0094
- -> court

=== court
# scene: court # place: court # cast: judge, prosecutor # time: 08:50 # mood: day
Wednesday, ten to nine, the court. Those who were summoned make room on the benches, as if they'd brought you along. #id:mr.c.0095
{container:
    - 0:
        "All there," says Aizada. She has been to her container at six: twenty-two and a half prams. She's here for a stamp, in lipstick, and holds your list with both signatures like a certificate. #id:mr.c.0096 #speaker:aizada #fate:aizada.counted
    - 1:
        Aizada found her door shut, and can't say what's gone, for nobody wrote down what there was. Three prams, she thinks. "Who'd believe me," she says, "you?" You would. It doesn't help. #id:mr.c.0097 #speaker:aizada #fate:aizada.short
    - else:
        Aizada found her container as the bus had left it. There's the pram without a wheel. "I've come to claim," she tells you. "You said afterwards. This is it." #id:mr.c.0098 #speaker:aizada #fate:aizada.robbed
}
{gulmira:
    - 0:
        Gulmira has sent you a scarf by somebody's hand, dark blue, with a note: for stooping. You put it with the things one can't accept, and then, since it's cold in here, round your neck. #id:mr.c.0099 #fate:gulmira.counted-out
    - 1:
        Gulmira has come, although she needn't have. "Your five thousand," she says, and counts it into your hand. "Don't do that for me again. They've asked all of us for petrol since." #id:mr.c.0100 #speaker:gulmira #fate:gulmira.paid-for
    - else:
        Gulmira was let out at one in the night, on day twenty by then. Her neighbours took in what was left of the scarves. She's at the station, they say, with a ticket one way. #id:mr.c.0101 #fate:gulmira.gave-up
}
{nurlan:
    - 0:
        From child protection they've rung you at eight. Nurlan has slept, he's beaten the night nurse at draughts, and wants to know who has his cart. They've got his mother on the line, and they'd like the certificate from your registry. #id:mr.c.0102 #fate:nurlan.apart
    - 1:
        Nurlan has been fetched from you, and sits among the men again. In the file there's a new line about your guest room, and his age isn't in it. "It was a good bed," he says over somebody's shoulder. #id:mr.c.0103 #speaker:nurlan #fate:nurlan.fetched-back
    - 2:
        Nurlan is called at five past nine, as a man of twenty-four, and gets ten days. The paper from Osh arrives at twenty past. You stand there with a certificate that's quite in order. #id:mr.c.0104 #fate:nurlan.among-adults
    - else:
        Nobody has seen Nurlan. The cart is chained to its fence. A neighbour tells you that the van went south, to where villas are built, and that you're said to have signed for it. #id:mr.c.0105 #fate:nurlan.signed-away
}
{bek:
    - 0:
        The lawyer from Pavlodar has been here since eight with a sheet that says one citizen, a receipt, and two telephone numbers. The prosecutor has read it twice. Bek's waiting outside in the sun. He's to be heard as the one it was done to; about his own days nobody has promised him anything. #id:mr.c.0106 #fate:bek.heard
    - 1:
        Bek has rung the lawyer. His own case has been put off for a week. The passport's still in somebody's bag; but there's somebody on his side now who doesn't know Talant. #id:mr.c.0107 #fate:bek.a-number
    - 2:
        Bek is the first on the list. They've had his name since yesterday, from the consulate. Expelled, five years: it'll take two minutes. On his way in he nods to you, like to a colleague. #id:mr.c.0108 #fate:bek.listed
    - 3:
        Bek hasn't come. Before it was light he stood at the station, with a mother on the telephone, and two men on the platform who asked after him by name. #id:mr.c.0109 #fate:bek.known-at-home
    - else:
        Bek took the night train, with your certificate, good for one crossing. "And if they ask me for a passport?" he said to the neighbours. "It isn't mine to give." The man with two telephones still has it. #id:mr.c.0110 #fate:bek.sent-home
}
~ container = 0
~ gulmira = 0
~ nurlan = 0
~ bek = 0
- (court_look)
* [The list on the courtroom door #id:mr.c.see-list #at:court-list]
    Twenty-six names between nine and ten; two minutes and eighteen seconds each. In the last column, behind every name, the word expulsion has been typed already. #id:mr.c.0111 #clue:typed-list
    -> court_look
+ [Take a seat in Hall A. #id:mr.c.to-hall #free]
- -> hall

= hall
# cast: judge, trader, prosecutor # time: 09:20
The interpreter's chair has a coat on it: one interpreter, two halls. "You understand the decision?" asks the judge. The trader looks at her for a word she knows, and nods, to be polite. It's taken a hundred seconds. Behind her the benches practise nodding. #id:mr.c.0112 #speaker:judge
{interpreter_came:
    "At the precinct somebody told it to me in my own words," the trader says, "so I know there are more of them than this." The judge looks up. #id:mr.c.0113 #speaker:trader
}
+ [Keep your seat and observe: a consul has no say in a foreign court. #id:mr.c.hall-observe]
    It's true, you haven't. You observe every nod, and write down the time of each. By ten the hall is empty, and the list has come true. The prosecutor squares his papers and doesn't look over. #id:mr.c.0114
+ [Move beside her and put it to her quietly in Kyrgyz, as it goes. #id:mr.c.hall-whisper]
    You're quick, but so is the judge. The trader takes it that she has to pay something. The man after her thinks you're his lawyer. "Thank you," says the judge to you, "that does help," and it goes into the record as interpreted. #id:mr.c.0115 #speaker:judge
+ [Ask the prosecutor in the corridor to see whether they understand. #id:mr.c.hall-ask]
    He puts out his cigarette. He's been standing here so as not to see it, he says, and goes in. "They don't," he tells the judge. There's a pause until the coat on the chair has been found an owner. At ten the trader hears it all once more. #id:mr.c.0116 #speaker:prosecutor
+ {recorded("no-fair-hearing")} [Hand in a signed request: minutes, no interpreter, an adjournment. #id:mr.c.hall-request]
    It's in the file before the next one has sat down: hours, minutes, who signed what and in which language. The prosecutor reads it standing, and asks for the floor. Nobody else until somebody is sitting on that chair. #id:mr.c.0117 #speaker:prosecutor
- ~ interpreter_came = false
-> noon_bus

= noon_bus
# cast: trader, senior, counsel # time: 11:40
In the yard stands a bus for the border. "She's on the twelve o'clock," says the senior officer. He has a list with a stamp, and a drawer of passports under his arm. Sixty-odd, you'd say. You'd have thought twenty-six. #id:mr.c.0118 #speaker:senior
"I can go," says the trader. "I've been sent home by better people. But look who comes along." She holds up a fat notebook with a thumb in it. Jackets given on credit, skins taken on credit: nearly 600,000 tenge, all of it open. "Who owes whom is in here, and in my head." #id:mr.c.0119 #speaker:trader #clue:open-credit
+ [Take a power of attorney from her, so that someone can act for her here. #id:mr.c.noon-proxy]
    ~ trader = 1
    It's quickly done, on the bonnet of your car, with your seal. She boards. It's a good power of attorney, for a lawyer who doesn't know one of these people, and a notebook whose numbers are in a head that's now driving to the border. #id:mr.c.0120 #fate:trader.by-proxy
+ [Ring the wholesaler yourself; a consul on the line makes an impression. #id:mr.c.noon-ring]
    ~ trader = 2
    It does make one. He asks you three times what she's called and when she's leaving. When you hang up, a van's on its way to her stall for whatever hangs there. The bus goes without her, by chance; the driver has his timetable. #id:mr.c.0121 #fate:trader.stall-emptied
+ [Ask in writing that she may settle first, and that the ten days run. #id:mr.c.noon-ask]
    "Ten full days from the decision," says a lawyer who's here for somebody else, "and an appeal besides." You write it down and ask him to sign below. #id:mr.c.0122 #speaker:counsel
    "And you demand that?" asks the senior officer. "I ask for it. With a copy." He looks for a while at the copy. Then he lets her down, and sixteen others, who hadn't known that one could ask. #id:mr.c.0123 #speaker:senior #fate:trader.ten-days
+ [Let her go; from home the ministry can write to them about her money. #id:mr.c.noon-go]
    ~ trader = 1
    "The ministry," says the trader, and shuts the notebook. She takes a window seat. As the bus backs out, she's telling the man beside her who owes what, so that at least one other person knows. #id:mr.c.0124 #speaker:trader #fate:trader.expelled
- -> market

=== market
# place: row-after # cast: elder, tea-seller # time: 15:30 # mood: day
It's Thursday. The row has been told that somebody's coming, and has got itself an elder for it: a slight man of sixty-five in a pressed coat, who sells buttons. Behind him stand forty people who've left their stalls to a nephew. #id:mr.c.0125
"With respect," the elder says. "I've been here since there was a roof. They say on the news that a consul visits us. We've asked one another. Nobody has ever seen him. Is it perhaps another market?" #id:mr.c.0126 #speaker:elder
"Leave off, somebody's come," says the tea seller. "Drink something first." Forty people wait for what you'll say. #id:mr.c.0127 #speaker:tea-seller
+ [Put up a notice: consul in row 14 every Saturday at twelve. #id:mr.c.market-notice]
    -> saturday_at_twelve
+ [Pass a sheet round: name, stall, number, so you can warn them next time. #id:mr.c.market-sheet]
    -> the_sheet
+ [Say what the list says, that you come monthly, and will do so again. #id:mr.c.market-list]
    -> as_the_list_says
+ [Say that nobody came, and ask through whom they'd like to reach you. #id:mr.c.market-ask]
    {note == 0:
        -> the_button_seller
    - else:
        -> a_card_and_no_paper
    }

=== the_button_seller
# place: row-after # cast: elder, tea-seller # time: 16:00 # mood: dusk
"Nobody came," you say. "We wrote that we did." It's so quiet that the loudspeaker can be heard selling two blankets for the price of three. Then the elder takes your hand and shakes it, for rather a long time. #id:mr.c.0128 #ending:the-button-seller
They don't want a day, and no list. They want a number that's answered, and somebody who isn't Talant. The elder will keep it in the drawer with the shank buttons. "Everybody needs a button sometime," he says. #id:mr.c.0129 #speaker:elder
Of your note the prosecutor has kept the copy. Within a week a drawer is opened at the migration desk: sixty-five passports, thirty-four of them of your country. You count them yourself. Nobody has ever thanked you for counting before. #id:mr.c.0130
{trader:
    - 0:
        The trader has nine days left, and she's collecting. "Not tall," she tells her customers about you, "but it all gets written down." #id:mr.c.0131 #speaker:trader
    - 2:
        The trader is back among empty hangers, with her fat notebook. The row pays into it, a little at a time. "Weather," she says of the wholesaler. #id:mr.c.0149 #speaker:trader
    - else:
        The trader's sign still says back soon. In the call log, that winter, the last column begins to fill. #id:mr.c.0132
}
-> END

=== a_card_and_no_paper
# place: row-after # cast: elder, tea-seller # time: 16:00 # mood: dusk
"Nobody came," you say. The elder nods, slowly. He'd have been sorry to be the only one who noticed. They'll take your number, and keep it in a drawer among the buttons. #id:mr.c.0133 #ending:a-card-and-no-paper
"And what did you write about Tuesday?" asks the tea seller. It's a plain question. #id:mr.c.0134 #speaker:tea-seller
{note == 1:
    By the look of it they know what you wrote. A man in an anorak came by at opening time, with some pages rolled up in his hand, and greeted twenty-six people by name. #id:mr.c.0135
- else:
    About Tuesday no paper has left the house. You say so, since you've begun with it now; and she gives you tea all the same, in the glass that she keeps for people who are learning. #id:mr.c.0136
}
{trader == 2:
    The trader drinks hers standing. She's nothing to sit down for: her hangers are bare. "It was kindly meant," she says, and moves a little to make room for you. #id:mr.c.0137 #speaker:trader
}
-> END

=== saturday_at_twelve
# place: row # cast: elder # time: 16:00 # mood: dusk
It's a fine notice, in three languages. On Saturday at twelve there are fifty people under it, the most that ever came to see a consul. At ten past there's a bus. #id:mr.c.0138 #ending:saturday-at-twelve
"They can read, too," the elder says. He isn't taken himself. He's folded up his buttons in time, being old, and never having believed in notices. #id:mr.c.0139 #speaker:elder
You stand on the step of the bus, and know by now what one says. This time the captain's telephone is charged, and he lets eleven get off. Aizada stays on; but she has locked up first, this time. #id:mr.c.0140
-> END

=== the_sheet
# place: row-after # cast: elder, tea-seller # time: 16:00 # mood: dusk
The sheet goes round on a tray. Fifty-two fill it in, because of the tea, and because you did stoop at that hatch. You keep it in your coat; then in a folder; in the end the clerk makes a copy, as it's needed in the office. #id:mr.c.0141 #ending:the-sheet
The office is where Talant works. He's a friendly man, and a quick dialler. #id:mr.c.0142
By New Year there's a price for it, at the market: what it costs to be taken off. Nobody tells you. It's the tea seller who stops pouring. #id:mr.c.0143 #speaker:tea-seller
-> END

=== as_the_list_says
# place: row-after # cast: elder, tea-seller # time: 16:00 # mood: dusk
You say it with the list in your hand. Nobody contradicts you. They're polite people; they look at the list, and at one another, and the elder says that it must have been when he was at lunch. #id:mr.c.0144 #ending:as-the-list-says
For two years, each month, at lunch. #id:mr.c.0145 #speaker:tea-seller
In the newspaper it says that consular staff visit the market regularly. In the call log there are two more calls by Friday, and then, for a long time, none. #id:mr.c.0146
{note == 0:
    Your page about Tuesday lies at the prosecutor's, in good order. He'd like to hear somebody who was there. You say you'll ask; and you do, in the row; and it turns out that they've all been at lunch. #id:mr.c.0147
}
-> END
