/** What this run draws at random is drawn by it: the same for all of its tests, and what ENTENTE_TEST_SEED says where that is set. */
export const testSeed = Number(process.env['ENTENTE_TEST_SEED']);
