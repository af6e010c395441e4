// What the stories of this case share.
EXTERNAL recorded(violation)

=== function recorded(violation)
// Inky has no notebook: there, nothing has been recorded yet.
~ return false
