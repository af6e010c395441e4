import { describe, expect, test } from "vitest";
import { motionOf } from "../../src/stage/motion.ts";
import { isSoftware } from "../../src/stage/renderer.ts";

describe("WebGL by software is refused", () => {
  test.each([
    ["ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)", true],
    ["llvmpipe (LLVM 15.0.7, 256 bits)", true],
    ["Microsoft Basic Render Driver", true],
    ["ANGLE (Microsoft, Microsoft Basic Render Driver Direct3D11 vs_5_0 ps_5_0)", true],
    ["Apple Software Renderer", true],
    ["Mesa OffScreen", true],
    ["ANGLE (Intel, Intel(R) HD Graphics 4000 Direct3D11 vs_5_0 ps_5_0)", false],
    ["Mali-G52", false],
    ["Adreno (TM) 506", false],
    ["Mesa Intel(R) UHD Graphics 620 (KBL GT2)", false],
    ["Apple GPU", false],
  ])("%s: %s", (renderer, software) => {
    expect(isSoftware(renderer)).toBe(software);
  });
});

describe("whether things may move", () => {
  test.each([
    { setting: "system", system: true, motion: "reduced" },
    { setting: "system", system: false, motion: "full" },
    { setting: "reduced", system: false, motion: "reduced" },
    { setting: "full", system: true, motion: "full" },
  ] as const)("$setting, and the system says reduced: $system", ({ setting, system, motion }) => {
    expect(motionOf(setting, system)).toBe(motion);
  });
});
