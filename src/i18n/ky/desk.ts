import desk from "./desk.json";

/** Words of the law desk. */
export const forDesk = { desk };
