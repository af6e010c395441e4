/** Ends the task: what the trainee does, and what waits to be drawn, comes first. */
export const pause = (): Promise<void> => new Promise(resolve => setTimeout(resolve));
