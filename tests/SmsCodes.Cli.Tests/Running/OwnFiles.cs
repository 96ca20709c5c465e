namespace SmsCodes.Cli.Tests.Running;

/// <summary>Catalogues and overlays of users.</summary>
internal static class OwnFiles
{
    /// <summary>A catalogue of a provider that the box lacks.</summary>
    public const string Acme = """
        schema: 1
        provider: Acme
        title: Acme SMS
        language: en
        source: { title: Acme SMS API 2.1, retrieved: 2026-11-21 }
        responses:
          - { name: Send, summary: Reply to a request., result: { id: text }, error: { code: code, set: SendError }, layouts: [{ format: json }] }
        sets:
          - name: SendError
            title: Error codes
            summary: Why Acme refused to send a message.
            wire: integer
            codes:
              - code: 7
                name: NoCredit
                text: Insufficient funds.
                category: NoCredit

        """;

    /// <summary>An overlay that adds a code to a set of the box and changes another.</summary>
    public const string SmsCentre = """
        schema: 1
        extends: SmsCentre
        sets:
          - change: MessageStatus
            codes:
              - { code: 77, name: Parked, text: Waits for the operator., category: Pending, final: false }
              - { change: 1, final: false }
          - change: RequestError
            codes:
              - { code: 99, name: Closed, text: The account is closed., category: AccountBlocked, retry: false }

        """;
}
