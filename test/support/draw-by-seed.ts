import fc from 'fast-check';
import { testSeed } from './test-seed.js';

// Properties that name no seed of their own draw by that of the run.
fc.configureGlobal({ seed: testSeed });
