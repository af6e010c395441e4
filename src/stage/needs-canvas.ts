import { ArtProblem } from "./problem.ts";

// Imported before Phaser, whose own tests take a canvas for granted and fail later, where nobody can catch it.
if (!document.createElement("canvas").getContext("2d")) throw new ArtProblem("this browser gives no 2D canvas");
