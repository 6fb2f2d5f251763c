import fc from 'fast-check';

/** Every property is tried on the same cases in every run. */
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20260521 });
