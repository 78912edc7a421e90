import { z } from 'zod';

// The CSP forbids eval, and zod would try it once to see; this file is imported before any schema is made.
z.config({ jitless: true });
