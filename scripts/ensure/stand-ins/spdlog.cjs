// Stands in for @vscode/spdlog, whose native binary is not in its package: appends each line to the file, so that output channels and logs live.
const { appendFileSync, mkdirSync } = require('node:fs')
const { dirname } = require('node:path')

const levels = ['trace', 'debug', 'info', 'warning', 'error', 'critical']

class Logger {
  constructor(_type, _name, file) {
    this.file = file
    this.level = 2
    this.bare = false
    if (file) mkdirSync(dirname(file), { recursive: true })
  }
  write(level, message) {
    if (level < this.level || !this.file) return
    try {
      appendFileSync(this.file, this.bare ? message : `${new Date().toISOString().replace('T', ' ').slice(0, -1)} [${levels[level]}] ${message}\n`)
    } catch {
      // A log that cannot be written must not take the editor down.
    }
  }
  trace(message) { this.write(0, message) }
  debug(message) { this.write(1, message) }
  info(message) { this.write(2, message) }
  warn(message) { this.write(3, message) }
  error(message) { this.write(4, message) }
  critical(message) { this.write(5, message) }
  getLevel() { return this.level }
  setLevel(level) { this.level = level }
  setPattern() {}
  clearFormatters() { this.bare = true }
  flush() {}
  drop() {}
}

const create = async (name, file) => new Logger('rotating', name, file)

// One by one: VS Code imports them as a module's, and Node finds no others in CommonJS.
exports.version = 0
exports.setLevel = () => {}
exports.setFlushOn = () => {}
exports.Logger = Logger
exports.createRotatingLogger = create
exports.createAsyncRotatingLogger = create
