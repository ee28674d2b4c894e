export default async function teardown() {
  await globalThis.plenaryTestServer?.remove();
}
