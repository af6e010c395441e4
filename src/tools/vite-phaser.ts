import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Plugin } from "vite";

/**
 * Phaser as the stage uses it, and no more. The published build is one file that can't be tree-shaken (1.4 MB), so in a
 * production build `phaser` resolves to an entry that requires these parts of Phaser's own source. Under `vite dev` the
 * published build is served whole: a superset, but for what is missing here only the build can tell.
 */
const NEEDED = [
  // First: a node of the WebGL renderer requires this index, which requires all nodes; only entered here is it whole.
  "renderer/index",
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

/** Phaser reads its features as `typeof FLAG`, true even for "undefined" unless the bundler replaces it. */
const FEATURES: Readonly<Record<string, boolean>> = {
  WEBGL_RENDERER: true,
  CANVAS_RENDERER: true,
  WEBGL_DEBUG: false,
  FEATURE_SOUND: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
};

const ENTRY = "\0phaser-parts.cjs";

/** The entry's source: CommonJS, as Phaser's own. What is needed registers itself with Phaser's tables. */
function entrySource(root: string): string {
  const required = (part: string): string => `require(${JSON.stringify(join(root, part))})`;
  return [
    ...NEEDED.map(part => `${required(part)};`),
    `module.exports = { ...${required("const")}, Game: ${required("core/Game")} };`,
  ].join("\n");
}

/** Builds the stage on the parts of Phaser it needs. */
export function phaserParts(): Plugin {
  const root = join(dirname(createRequire(import.meta.url).resolve("phaser/package.json")), "src");
  const flags = new RegExp(`typeof (${Object.keys(FEATURES).join("|")})\\b`, "g");
  return {
    name: "phaser-parts",
    apply: "build",
    enforce: "pre",
    resolveId: id => (id === "phaser" ? ENTRY : null),
    load: id => (id === ENTRY ? entrySource(root) : null),
    transform(code, id) {
      if (!id.startsWith(root)) return null;
      const replaced = code.replace(flags, (_, flag: string) => String(FEATURES[flag]));
      return replaced === code ? null : { code: replaced, map: null };
    },
  };
}
