using System;
using System.IO;
using Mono.Cecil;

// Gives an assembly another name, so that a compiler which loads two generators never mixes up their copies of it.
// Usage: Renamer INPUT.dll OUTPUT.dll   (the new name is OUTPUT's file name)

if (args.Length != 2)
{
    Console.Error.WriteLine("usage: Renamer INPUT.dll OUTPUT.dll");
    return 2;
}

using AssemblyDefinition assembly = AssemblyDefinition.ReadAssembly(args[0]);
string name = Path.GetFileNameWithoutExtension(args[1]);
assembly.Name.Name = name;
assembly.Name.PublicKey = null;
assembly.Name.HasPublicKey = false;
assembly.MainModule.Name = name + ".dll";
assembly.MainModule.Attributes &= ~ModuleAttributes.StrongNameSigned;
// A fixed time stamp, and Cecil's module id made from the content: the same input gives the same bytes.
assembly.Write(args[1], new WriterParameters { Timestamp = 0, DeterministicMvid = true });
return 0;
