using SmsCodes;
using SmsCodes.SmsCentre;
using SmsCodes.SmsManager;

Console.WriteLine(ErrorCodes.TryParse("105", out Error error) ? $"{error} {error.GetRetry().Decision}" : "unknown");
Console.WriteLine(StatusReply.TryParse("0,-2", out StatusReply? reply) ? reply.Error?.Code switch
{
    { Value: RequestError.InvalidCredentials } code => $"{code.Raw} {code.IsPermanent}",
    { IsKnown: false } code => "unknown " + code.Raw,
    _ => "another",
} : "no reply");
Console.WriteLine(string.Join(", ", CodeCatalog.Providers.Select(p => p.Name)));
