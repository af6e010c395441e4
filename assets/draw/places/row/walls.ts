/** Where the walls of the alley run, in metres beside the middle. */
export const LEFT = -6.67;
export const RIGHT = 5;
