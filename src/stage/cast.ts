import type Phaser from "phaser";
import type { PersonView } from "../app/view.ts";
import { drawing } from "./art.ts";
import { DEPTH } from "./depth.ts";
import type { FigureFile } from "./figure-file.ts";
import type { Spot } from "./geometry/spots.ts";
import type { Motion } from "./motion.ts";
import { FORWARD, type Posture, postures, SHADE, SHADOW, shadowOf } from "./posture.ts";
import { type Projection, toCanvas } from "./projection.ts";
import { shade } from "./shadow.ts";
import { forget, picture, raster, silhouette, TextureSet } from "./textures.ts";

const CROSS_FADE = 120;
const STEP = 260;

/** One figure's drawings at one size. */
type Look = {
  readonly scale: number;
  readonly standing: string;
  readonly speaking: string | null;
  readonly shade: string;
};

type Member = {
  readonly person: PersonView;
  look: Look;
  mirrored: boolean;
  readonly standing: Phaser.GameObjects.Image;
  readonly speaking: Phaser.GameObjects.Image | null;
  readonly shade: Phaser.GameObjects.Image;
  readonly shadow: Phaser.GameObjects.Image;
  /** What tweens move; `alpha` of the whole, `talk` of the pose, `back` of the shade. */
  readonly state: { x: number; y: number; scale: number; alpha: number; talk: number; back: number };
};

/** Where a cast stands: the place's spots, the scene's middle (art px), and texture px per art px. */
export type Ground = { readonly spots: readonly Spot[]; readonly middle: number; readonly fine: number };

/** The people on stage. Phaser's Canvas can't tint, so stepping back is a silhouette over the figure. */
export class Cast {
  readonly #scene: Phaser.Scene;
  readonly #figures: ReadonlyMap<string, FigureFile>;
  readonly #textures: TextureSet;
  readonly #looks = new Map<string, Look>();
  /** The drawings fetched for this place. */
  readonly #urls = new Set<string>();
  readonly #shadow: string;
  #members: Member[] = [];
  /** Fading out: still drawn, so their drawings must stay until they are gone. */
  readonly #leaving = new Set<Member>();
  /** Drawings replaced by finer ones, still worn until everybody is dressed anew. */
  #worn: Look[] = [];
  #order = 0;
  #gone = false;

  constructor(scene: Phaser.Scene, figures: ReadonlyMap<string, FigureFile>) {
    this.#scene = scene;
    this.#figures = figures;
    this.#textures = new TextureSet(scene.textures);
    this.#shadow = this.#textures.add(shade());
  }

  /**
   * Who stands where, and who speaks. Where drawings have to arrive first, the last call
   * wins.
   */
  async set(
    people: readonly PersonView[],
    speaker: string | null,
    { spots, middle, fine }: Ground,
    motion: Motion,
  ): Promise<void> {
    // The place was left while its layers were being drawn: nobody would let go of what is fetched now.
    if (this.#gone) return;
    this.#order += 1;
    const order = this.#order;
    const drawn = postures(people, speaker, spots, middle, this.#figures);
    const looks = await Promise.all(drawn.map(({ person, spot }) => this.#look(person.figure, spot.scale * fine)));
    // Drawings that came too late for this place.
    if (this.#gone) this.#clear();
    if (order !== this.#order) return;
    for (const member of this.#members)
      if (!drawn.some(({ person }) => person.id === member.person.id)) this.#leave(member, motion);
    const staying = this.#members;
    this.#members = [];
    for (const [i, posture] of drawn.entries()) {
      const look = looks[i];
      if (!look) continue;
      const { person, spot, talking, scale, back } = posture;
      const before = staying.find(member => member.person.id === person.id && member.person.figure === person.figure);
      const member = before ?? this.#enter(posture, look);
      this.#dress(member, look);
      member.mirrored = posture.mirrored;
      this.#members.push(member);
      for (const image of bodies(member)) image.setDepth(DEPTH.cast + (talking ? 0.1 : 0));
      this.#tween(member, { x: spot.x, y: spot.y, scale, back, alpha: 1 }, before ? STEP : CROSS_FADE, motion);
      this.#tween(member, { talk: talking && member.speaking ? 1 : 0 }, CROSS_FADE, motion);
    }
    this.#discard();
  }

  /** Art x of a person's feet; null for someone who isn't there. */
  whereIs(person: string): number | null {
    return this.#members.find(member => member.person.id === person)?.state.x ?? null;
  }

  layout(view: Projection): void {
    const size = view.camera.scale * view.ratio;
    for (const member of this.#members) place(member, view, size);
  }

  destroy(): void {
    this.#gone = true;
    this.#order += 1;
    for (const member of [...this.#members, ...this.#leaving]) {
      this.#scene.tweens.killTweensOf([member.state, ...parts(member)]);
      strike(member);
    }
    this.#members = [];
    this.#leaving.clear();
    this.#clear();
  }

  #clear(): void {
    this.#textures.clear();
    this.#looks.clear();
    forget(this.#urls);
  }

  #tween(member: Member, to: Partial<Member["state"]>, duration: number, motion: Motion): void {
    if (motion === "reduced") Object.assign(member.state, to);
    else this.#scene.tweens.add({ targets: member.state, ...to, duration, ease: "Cubic.easeOut" });
  }

  #enter({ person, spot }: Posture, look: Look): Member {
    const add = (key: string, depth: number): Phaser.GameObjects.Image =>
      this.#scene.add.image(0, 0, key).setOrigin(0.5, 1).setDepth(depth).setAlpha(0);
    return {
      person,
      look,
      mirrored: false,
      shadow: add(this.#shadow, DEPTH.shadow).setOrigin(0.5),
      standing: add(look.standing, DEPTH.cast),
      speaking: look.speaking ? add(look.speaking, DEPTH.cast) : null,
      shade: add(look.shade, DEPTH.cast),
      state: { x: spot.x, y: spot.y, scale: spot.scale, alpha: 0, talk: 0, back: 0 },
    };
  }

  #leave(member: Member, motion: Motion): void {
    this.#members = this.#members.filter(other => other !== member);
    this.#scene.tweens.killTweensOf(member.state);
    if (motion === "reduced") {
      strike(member);
      return;
    }
    this.#leaving.add(member);
    const gone = (): void => {
      this.#leaving.delete(member);
      strike(member);
    };
    this.#scene.tweens.add({ targets: parts(member), alpha: 0, duration: CROSS_FADE, onComplete: gone });
  }

  /** Newer, finer drawings of the same figure. */
  #dress(member: Member, look: Look): void {
    member.look = look;
    member.standing.setTexture(look.standing);
    if (look.speaking) member.speaking?.setTexture(look.speaking);
    member.shade.setTexture(look.shade);
  }

  async #look(figure: string, scale: number): Promise<Look> {
    const before = this.#looks.get(figure);
    if (before && scale / before.scale < 1.15) return before;
    const file = this.#figures.get(figure);
    const drawn = async (url: string | null): Promise<HTMLImageElement | null> => {
      if (url === null) return null;
      this.#urls.add(url);
      return picture(url);
    };
    const pose = file?.speaks ? drawing(`figures/${figure}.speaking`) : null;
    const [still, speaking] = await Promise.all([drawn(drawing(`figures/${figure}`)), drawn(pose)]);
    if (!file || !still)
      throw new RangeError(`figures.json lists ${figure}, but there is no assets/figures/${figure}.svg`);
    const canvas = raster([still], scale * FORWARD);
    const look = {
      scale,
      standing: this.#textures.add(canvas),
      speaking: speaking ? this.#textures.add(raster([speaking], scale * FORWARD)) : null,
      shade: this.#textures.add(silhouette(canvas, SHADE)),
    };
    if (before) this.#worn.push(before);
    this.#looks.set(figure, look);
    return look;
  }

  #discard(): void {
    const inUse = new Set([...this.#members, ...this.#leaving].map(member => member.look));
    for (const look of this.#worn) {
      if (inUse.has(look)) continue;
      for (const key of [look.standing, look.speaking, look.shade]) if (key) this.#textures.remove(key);
    }
    this.#worn = this.#worn.filter(look => inUse.has(look));
  }
}

/** Shade last: it lies over both poses. */
const bodies = ({ standing, speaking, shade }: Member): Phaser.GameObjects.Image[] =>
  [standing, speaking, shade].filter(image => image !== null);

const parts = (member: Member): Phaser.GameObjects.Image[] => [member.shadow, ...bodies(member)];

function strike(member: Member): void {
  for (const image of parts(member)) image.destroy();
}

function place(member: Member, view: Projection, size: number): void {
  const { state, look, standing, speaking, shade, shadow } = member;
  const at = toCanvas(view, "action", state);
  const scale = (state.scale * size) / (look.scale * FORWARD);
  const side = member.mirrored ? -scale : scale;
  // Both poses are whole in the middle of the change, or the wall would show through the person.
  const still = Math.min(1, 2 - 2 * state.talk);
  for (const image of bodies(member)) image.setPosition(at.x, at.y).setScale(side, scale);
  standing.setAlpha(state.alpha * still);
  speaking?.setAlpha(state.alpha * Math.min(1, 2 * state.talk));
  shade.setAlpha(state.alpha * state.back);
  const { w, h } = shadowOf(state.scale * size);
  shadow
    .setPosition(at.x, at.y)
    .setAlpha(state.alpha * SHADOW)
    .setDisplaySize(w, h);
}
