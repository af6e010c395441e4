import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Plugin } from "vite";

/**
 * Phaser as the stage uses it, and no more. The published build is one file that can't be tree-shaken (1.4 MB), so in a
 * production build `phaser` resolves to an entry that requires these parts of Phaser's own source, and `phaser/canvas` to
 * the same without WebGL, a third lighter, for the machines that don't draw with it. Elsewhere both are the published
 * build: a superset, but for what is missing here only the build can tell.
 */
const NEEDED = [
  "cameras/2d/CameraManager",
  "events/EventEmitter",
  "gameobjects/DisplayList",
  "gameobjects/GameObjectCreator",
  "gameobjects/GameObjectFactory",
  "gameobjects/UpdateList",
  "gameobjects/image/ImageFactory",
  "scene/ScenePlugin",
  "tweens/TweenManager",
];

/** First: a node of the WebGL renderer requires this index, which requires all nodes; only entered here is it whole. */
const WEBGL_NEEDED = ["renderer/index", ...NEEDED];

/** Phaser reads its features as `typeof FLAG`, true even for "undefined" unless the bundler replaces it. */
const FEATURES: Readonly<Record<string, boolean>> = {
  WEBGL_RENDERER: true,
  CANVAS_RENDERER: true,
  WEBGL_DEBUG: false,
  FEATURE_SOUND: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
};

/** Marks the files of Phaser as they are without WebGL: two builds of one file are two modules. */
const CANVAS = "?canvas";
const ENTRY = "\0phaser-webgl.cjs";
const CANVAS_ENTRY = `\0phaser-canvas.cjs${CANVAS}`;

/** The entry's source: CommonJS, as Phaser's own. What is needed registers itself with Phaser's tables. */
function entrySource(root: string, needed: readonly string[]): string {
  const required = (part: string): string => `require(${JSON.stringify(join(root, part))})`;
  return [
    ...needed.map(part => `${required(part)};`),
    `module.exports = { ...${required("const")}, Game: ${required("core/Game")} };`,
  ].join("\n");
}

/** Builds the stage on the parts of Phaser it needs; with `whole`, for a program of one file, on one Phaser for both. */
export function phaserParts({ whole = false } = {}): Plugin[] {
  const root = join(dirname(createRequire(import.meta.url).resolve("phaser/package.json")), "src");
  const flags = new RegExp(`typeof (${Object.keys(FEATURES).join("|")})\\b`, "g");
  const parts: Plugin = {
    name: "phaser-parts",
    apply: "build",
    enforce: "pre",
    async resolveId(id, importer) {
      if (id === "phaser" || (whole && id === "phaser/canvas")) return ENTRY;
      if (id === "phaser/canvas") return CANVAS_ENTRY;
      if (!importer?.endsWith(CANVAS)) return null;
      const found = await this.resolve(id, importer.slice(0, -CANVAS.length), { skipSelf: true });
      // What Phaser itself requires of others has no such flags.
      return found?.id.startsWith(root) ? { ...found, id: found.id + CANVAS } : null;
    },
    load(id) {
      if (id === ENTRY) return entrySource(root, WEBGL_NEEDED);
      return id === CANVAS_ENTRY ? entrySource(root, NEEDED) : null;
    },
    transform(code, id) {
      if (!id.startsWith(root)) return null;
      const without = id.endsWith(CANVAS) ? { ...FEATURES, WEBGL_RENDERER: false } : FEATURES;
      const replaced = code.replace(flags, (_, flag: string) => String(without[flag]));
      return replaced === code ? null : { code: replaced, map: null };
    },
  };
  const published: Plugin = {
    name: "phaser-published",
    apply: "serve",
    config: () => ({ resolve: { alias: { "phaser/canvas": "phaser" } } }),
  };
  return [parts, published];
}
