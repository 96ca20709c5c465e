using System;
using System.IO;
using System.Text;
using SmsCodes.Fuzz;

// UTF-8 whatever the console's own encoding is.
var encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var output = new StreamWriter(Console.OpenStandardOutput(), encoding) { AutoFlush = true, NewLine = "\n" };
using var errors = new StreamWriter(Console.OpenStandardError(), encoding) { AutoFlush = true, NewLine = "\n" };

return FuzzCommand.Run(args, output, errors);
