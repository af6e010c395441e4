import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { build, type Rolldown } from "vite";
import { afterAll, describe, expect, it } from "vitest";
import { ROOT } from "../../src/tools/story/command.ts";
import { stories } from "../../src/tools/vite-stories.ts";
import { CASE, FOLDER, freshCase } from "./story/project.ts";

const roots: string[] = [];
afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true, force: true });
});

/** A project of its own on the disk: the new case, the real law and art, and a page that asks for the library. */
const project = (edit: (own: Map<string, string>) => void = () => {}): string => {
  const root = mkdtempSync(join(tmpdir(), "plain-sight-"));
  roots.push(root);
  for (const shared of ["stories/law", "stories/testimonies", "assets/places", "assets/figures", "assets/sound"])
    cpSync(join(ROOT, shared), join(root, shared), { recursive: true });
  const own = freshCase();
  edit(own);
  own.set("main.js", 'import { library } from "virtual:library";\nglobalThis.library = library;\n');
  own.set("index.html", '<script type="module" src="/main.js"></script>');
  for (const [file, text] of own) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
};

const filesOf = async (root: string): Promise<readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[]> => {
  const built = await build({
    root,
    configFile: false,
    logLevel: "silent",
    plugins: [stories()],
    build: { write: false },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (output === undefined || !("output" in output)) throw new Error("a build has an output");
  return output.output;
};

describe("the Vite plugin of the stories", () => {
  it("makes a file for each part, named after its content, and ships neither compiler nor YAML", async () => {
    const files = await filesOf(project());
    const parts = files.filter(file => file.fileName.endsWith(".json"));
    const names = parts.map(file => file.fileName.replace(/^assets\//, "").replace(/-[\w-]{8}\.json$/, ""));
    for (const part of ["head", "story", "key", "play-en", "play-ru", "debrief-en", "debrief-ru"])
      expect(names).toContain(`${CASE}-police-${part}`);
    expect(names).toEqual(expect.arrayContaining(["law", "law-en", "law-ru"]));
    const chunks = files.filter(file => file.type === "chunk");
    const modules = chunks.flatMap(chunk => chunk.moduleIds).filter(id => /node_modules|src\/tools/.test(id));
    expect(modules).toEqual([]);
    // The scripts know each part's hash, and make the address of it; the entry only those that a first choice may need.
    const entry = chunks.find(chunk => chunk.isEntry)?.code ?? "";
    for (const { fileName } of parts) {
      const hash = /-([\w-]{8})\.json$/.exec(fileName)?.[1] ?? "none";
      expect(chunks.some(({ code }) => code.includes(hash))).toBe(true);
      expect(entry.includes(hash)).toBe(/hub-|-head-|-story-|-play-/.test(fileName));
    }
  });

  it("fails the build where the content fails, with file, line and what to do", async () => {
    const root = project(own => {
      const ink = own.get(`${FOLDER}/police.ink`) ?? "";
      own.set(`${FOLDER}/police.ink`, ink.replace("-> night", "-> nihgt"));
    });
    await expect(filesOf(root)).rejects.toThrow(
      /bus-stop\/police\.ink:27 \(ink\)\s+Divert target not found[\s\S]*Correct the name/,
    );
  });

  it("builds a draft whose translation isn't finished", async () => {
    const files = await filesOf(project(own => own.delete(`${FOLDER}/text/ru.yaml`)));
    // English stands in.
    const texts = ["en", "ru"].map(language => {
      const file = files.find(({ fileName }) => fileName.includes(`bus-stop-police-debrief-${language}-`));
      return file?.type === "asset" ? String(file.source) : null;
    });
    expect(texts[0]).toMatch(/\w/);
    expect(texts[1]).toBe(texts[0]);
  });
});
