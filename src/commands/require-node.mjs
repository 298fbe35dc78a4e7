// Plain old JavaScript, because it must run on the Node that is too old for the rest.
// On Linux x64 the right Node comes with `npm ci`; elsewhere the reader's own is used.
// The versions stand here and not in package.json as `engines`: npm judges those by its own Node.
const [major, minor, patch] = process.versions.node.split('.').map(Number);
const isFit =
  (major === 22 && (minor > 22 || (minor === 22 && patch >= 3))) ||
  (major === 24 && minor >= 16) ||
  (major === 26 && minor >= 3) ||
  major > 26;
if (!isFit) {
  console.error(
    'This project needs Node 22.22.3 or later, 24.16 or later, or 26.3 or later; this is Node ' +
      process.versions.node +
      '. Install a newer one from nodejs.org and try again.',
  );
  process.exit(1);
}
