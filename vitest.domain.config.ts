import { configDefaults, defineConfig } from 'vitest/config';

// The domain alone, which needs no database: for mutation testing, which runs these tests a thousand times.
export default defineConfig({
  test: {
    include: ['test/domain/**/*.test.ts'],
    exclude: [...configDefaults.exclude, '**/*.scale.test.ts'],
  },
});
