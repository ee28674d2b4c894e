// Loaded before the server: when the process that started it is gone, however it went, the server ends as well, so that
// nothing keeps a port or a database behind anybody's back.
process.on('disconnect', () => {
  process.kill(process.pid, 'SIGTERM');
  setTimeout(() => process.exit(1), 8_000).unref();
});
