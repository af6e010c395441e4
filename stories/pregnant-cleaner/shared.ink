// What both offices of "Until the last banquet" share. Keep it small: the two stories differ in what they see and may do.
EXTERNAL recorded(violation)

=== function recorded(violation)
// Inky has no notebook: there, nothing has been recorded yet.
~ return false
