// A small scene to begin with. One paragraph = one line = one id; npm run story:ids writes missing ids.
// What is decided at the end of the list is scored by police.key.yaml; what is looked at or asked (at, free) is not.
INCLUDE shared.ink

-> desk

=== desk
# scene: desk # place: precinct # cast: ainura, duty # time: 19:20 # mood: dusk
The bench in the precinct is full. At the end of it sits a woman in an apron, with flour on her sleeves. #id:II.p.0001
"Day eleven," says Ainura, and holds up her card like a tram ticket. "I said so at the stall. They said, tell the precinct." #id:II.p.0002 #speaker:ainura #clue:day-eleven
"We bring in everybody and sort them here," says the duty officer. "It's late. We can sort them in the morning." #id:II.p.0003 #speaker:duty
- (look)
* [The register on the desk #id:II.p.see-register #at:register-book]
    Thirty-one names under one hour. The column for the ground is empty all the way down. #id:II.p.0004 #clue:empty-ground
    -> look
* [The forms next to it #id:II.p.see-forms #at:forms]
    One form is filled in. Day forty-four, no registration; asked in Kyrgyz, answered, signed by both. The man has a copy, and is reading it. #id:II.p.0005 #clue:late-form
    -> look
* [Ask Ainura what she has left at the stall. #id:II.p.ask-stall #free]
    "Forty flatbreads," she says. "And my daughter's school bag, with the homework in it. She'll be pleased about the homework." #id:II.p.0006 #speaker:ainura
    -> look
+ [Go along the bench, count each card's days, and let go who is within thirty. #id:II.p.bench-count]
    It takes nine minutes. The duty officer counts along, at first aloud, then on his fingers under the desk. #id:II.p.0007
    -> home
+ [Leave it to the morning shift; they know these rules better than you do. #id:II.p.bench-morning]
    "Morning it is," says the duty officer, and switches off half the light. #id:II.p.0008 #speaker:duty
    -> night
+ [Let Ainura out by the side door, and leave the rest of the bench as it is. #id:II.p.bench-quiet]
    She looks back once, at thirty people who also have cards. #id:II.p.0009
    -> home
+ {recorded("indiscriminate-raid")} [Write into the register who has no ground against them, and open the door. #id:II.p.bench-register]
    You write "none" nineteen times. By the fifth the duty officer has found his own pen. #id:II.p.0010
    -> home

=== home
# cast: duty # time: 19:45
She reaches the stall before the lamps go out. Half of the flatbreads are gone. The school bag hangs where it hung. #id:II.p.0011 #fate:ainura.home #ending:before-the-lamps
-> END

=== night
# cast: ainura # time: 07:10 # mood: morning
At ten past seven somebody counts to eleven and says that she can go. There's no flour on her sleeves any more, and nothing on the stall. #id:II.p.0012 #fate:ainura.bench #ending:sorted-in-the-morning
-> END
