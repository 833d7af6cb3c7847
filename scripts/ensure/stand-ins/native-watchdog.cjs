// Stands in for @vscode/native-watchdog, whose native binary is not in its package: ends the extension host when the server that started it is gone.
exports.start = (pid) => {
  setInterval(() => {
    try {
      // Signal 0 only asks whether the process is there.
      process.kill(pid, 0)
    } catch (error) {
      if (error.code === 'ESRCH') process.exit(87)
    }
  }, 1000).unref()
}
exports.exit = (code = 0) => process.exit(code)
