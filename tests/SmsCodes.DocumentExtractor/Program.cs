using System;
using System.IO;
using System.Text;
using SmsCodes.DocumentExtractor;

// The table is compared byte for byte, so it is written as bytes: the console's own encoding and line ends have no say.
using Stream output = Console.OpenStandardOutput();
using var errors = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true, NewLine = "\n" };

return ExtractorCommand.Run(args, output, errors);
