import type { Page } from "playwright-core";
import type { Subject } from "../../src/core/case/key.ts";
import type { Finding } from "../../src/core/session/event.ts";

/** One way of operating the program: by mouse, or by keyboard alone. */
export type Hands = {
  /** Presses the button that a selector names. */
  readonly press: (page: Page, selector: string) => Promise<void>;
  /** Takes a choice of the story by id. */
  readonly choose: (page: Page, choice: string) => Promise<void>;
  readonly openNotebook: (page: Page) => Promise<void>;
  readonly closeNotebook: (page: Page) => Promise<void>;
  readonly record: (page: Page, finding: Finding) => Promise<void>;
  readonly withdraw: (page: Page, subject: Subject) => Promise<void>;
};
