import { defineConfig } from "oxlint";
import { bannedInShared } from "./electron/launch/walls.ts";

const houses = ["shared/**", "electron/**", "renderer/**"];
const tests = ["**/*.test.ts", "**/*.test.tsx", "**/*.bench.ts", "electron/e2e/**"];

export default defineConfig({
  plugins: ["eslint", "typescript", "unicorn", "oxc", "import", "react", "jsx-a11y", "vitest"],
  jsPlugins: ["./electron/launch/walls-plugin.ts"],
  categories: { correctness: "error" },
  options: { typeAware: true },
  ignorePatterns: ["node_modules", "dist", "release", "coverage"],
  rules: {
    eqeqeq: ["error", "always", { null: "ignore" }],
    "no-console": "error",
    "no-debugger": "error",
    "no-var": "error",
    "prefer-const": "error",
    "no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
    "max-lines": ["error", { max: 400 }],
    "import/no-cycle": "error",
    "import/no-default-export": "error",
    "oxc/no-barrel-file": ["error", { threshold: 0 }],
    "typescript/consistent-type-imports": "error",
    "typescript/no-explicit-any": "error",
    "typescript/no-non-null-assertion": "off",
    "typescript/ban-ts-comment": "error",
    "typescript/no-floating-promises": "error",
    "typescript/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
    "typescript/await-thenable": "error",
    "typescript/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
    "typescript/unbound-method": "off",
    "typescript/restrict-template-expressions": "off",
    "typescript/no-misused-spread": "off",
    "typescript/no-redundant-type-constituents": "off",
    // A virtualised table or a chart has no native tag: axe judges the roles in the running app.
    "jsx-a11y/prefer-tag-over-role": "off",
    "jsx-a11y/no-noninteractive-element-interactions": "off",
    "jsx-a11y/click-events-have-key-events": "off",
    "react/incompatible-library": "off",
    "react/react-in-jsx-scope": "off",
    "react/rules-of-hooks": "off",
  },
  overrides: [
    { files: houses, rules: { "walls/imports": "error" } },
    {
      files: ["shared/**"],
      rules: {
        "walls/pure": "error",
        "no-restricted-globals": ["error", ...bannedInShared.filter((name) => !name.includes("."))],
      },
    },
    // Only there does a name that starts with "use" mean a hook.
    { files: ["renderer/{app,features,partner,ui}/**"], rules: { "react/rules-of-hooks": "error" } },
    {
      files: tests,
      rules: {
        "no-restricted-globals": "off",
        "max-lines": "off",
        "vitest/no-focused-tests": "error",
        "vitest/no-disabled-tests": "error",
        "vitest/expect-expect": ["error", { assertFunctionNames: ["expect", "expect*", "assert*", "fc.assert"] }],
      },
    },
    { files: ["electron/cli/**", "electron/launch/*.mjs"], rules: { "no-console": "off" } },
    { files: ["*.config.ts", "electron/launch/walls-plugin.ts"], rules: { "import/no-default-export": "off" } },
  ],
});
