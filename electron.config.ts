import type { Configuration } from "electron-builder";

/** How the app is packed: the built bundles, the demo campus and the one native module; all else is bundled already. */
const config: Configuration = {
  appId: "be.dagdeel.app",
  productName: "Dagdeel",
  copyright: "Apache-2.0",
  directories: { output: "release", buildResources: "resources" },
  files: [
    "dist/**",
    "resources/campuses/**",
    "package.json",
    "LICENSE",
    "!node_modules/node-*/**",
    "!node_modules/better-sqlite3/{src,deps}/**",
    "!**/*.map",
  ],
  asar: true,
  asarUnpack: ["**/*.node"],
  // The prebuilt N-API binaries come with the package: nothing is compiled.
  npmRebuild: false,
  fileAssociations: [
    { ext: "campus", name: "Dagdeel campus", role: "Editor", mimeType: "application/x-dagdeel-campus" },
  ],
  linux: { target: ["AppImage", "dir"], category: "Office", maintainer: "Dagdeel", syncDesktopName: true },
  win: { target: ["nsis"] },
  nsis: { oneClick: false, perMachine: false, allowToChangeInstallationDirectory: true },
  mac: { target: ["dmg"], category: "public.app-category.education", hardenedRuntime: true },
  electronFuses: {
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
  },
};

export default config;
