// No verb yet: say how the command is called, on the stream that carries no data.
process.stderr.write("usage: gouji <check | read | explain> …\n");
process.exitCode = 2;

export {};
