/**
 * @file `npm test`, `npm run check` and `npm run prove`. Plain JavaScript, so that a wrong Node is told in words
 * instead of by a syntax error.
 */
const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  console.error(
    `These scripts run on Node 24, not on ${process.versions.node}: start them with "npm test" or "npm run …".`,
  );
  process.exit(1);
}

const { runPlan } = await import('./suites/run-plan.ts');
process.exitCode = await runPlan(process.argv[2] ?? '', process.argv.slice(3));
