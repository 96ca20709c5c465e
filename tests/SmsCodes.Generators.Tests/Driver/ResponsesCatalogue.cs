namespace SmsCodes.Generators.Tests.Driver;

/// <summary>A made-up catalogue with everything that a declaration of responses can say.</summary>
internal static class ResponsesCatalogue
{
    private const string Sets = """
        - name: SendError
          title: Errors
          summary: Why a request failed.
          wire: integer
          success: [0]
          facts: { http: some }
          codes:
            - { code: 0, name: Ok, text: Fine, category: Success }
            - { code: 7, name: NoCredit, text: No credit, category: NoCredit }
            - { name: Down, value: -503, text: Down, category: ProviderFault, http: 503 }
        - name: State
          title: States
          summary: State of a message.
          wire: text
          codes:
            - { code: DELIVERED, name: Delivered, value: 1, text: Arrived, category: Delivered }
            - { code: not found, name: NotFound, value: 2, text: Unknown, category: NotFound }
        - name: PhoneError
          title: Errors of phones
          summary: Why a message did not arrive.
          wire: integer
          codes:
            - { code: 0, name: None, text: None, category: Success }
            - { code: 6, name: Absent, text: Switched off, category: RecipientUnreachable }
        - name: MailError
          title: Errors of mail
          summary: Why an e-mail did not arrive.
          wire: integer
          codes:
            - { code: 0, name: Nothing, text: None, category: Success }
            - { code: 5, name: Full, text: Mailbox full, category: Undelivered }
        - name: Kind
          title: Kinds
          summary: What a message is.
          wire: binary
          digits: 2
          codes:
            - { code: 00, name: Sms, text: SMS, category: Unknown }
            - { code: 10, name: Voice, text: Voice, category: Unknown }
        - name: CallError
          title: Errors of calls
          summary: Why a call was refused.
          wire: integer
          digits: 3
          codes:
            - { code: 001, name: Busy, text: Busy, category: Unknown }
        """;

    private const string BitFields = """
        - name: Flags
          title: flags
          summary: What a message is, packed into 8 bits.
          size: 8
          fields:
            - { bits: 0, name: IsTest, text: test }
        """;

    private const string Responses = """
        # Each type of field, lists, an error in an object of its own.
        - name: Report
          summary: Reply that has everything.
          charset: koi8-r
          options:
            level: [0, 1, -2]
            subject: [phone, e-mail]
          reply:
            batch_id: text
            unsent: { type: integer, failed: positive, summary: How many were not sent. }
            closed_at: isoTime
            state: { code: State, name: BatchState, failed: not found }
            rest: { texts: "|", failed: present }
          result:
            id: { type: digits, required: true, alias: [msg_id, "идентификатор"], summary: The message's id & more. }
            status: { code: State, required: true }
            flag: { bits: Flags }
            kind: { code: Kind, failed: error }
            err: { code: { phone: PhoneError, e-mail: MailError }, by: subject }
            sent_at: { localTime: dd.MM.yyyy HH:mm:ss, offset: "+03:00" }
            seen_at: { localTime: yyyyMMddHHmm }
            done_at: { unixTime: seconds }
            date: { unixTime: seconds, localTime: yyyy-MM-dd HH:mm:ss }
            made_at: isoTime
            parts: integer
            cost: decimal
            ported: { type: boolean, name: IsPorted, failed: "false" }
            numbers: { texts: "," }
            message: text
            note: { type: text, failed: present }
          lists: [sent, unsent_list]
          items: [item, entry]
          error:
            code: [code, error_code]
            set: CallError
            message: [message, text]
            flag: ok
            within: failure
            details: { list: [errors, problems], element: field, message: what }
            fields:
              id: digits
              since: { unixTime: seconds, localTime: dd.MM.yy HH:mm }
              cause: { code: State }
          layouts:
            - format: json
            - format: xml
              root: [report, reply]
              list: reports
              ok: FINE
            - format: keyValue
              free: [message, note]
              behind: parts
              error: ["FAILED = {code} ({message})[, id {id}]", "FAILED"]
            - format: delimited
              delimiter: ","
              error: "{id},-{code}"
              rows:
                - "{id},{status}"
                - row: "{id},{status},{err}[,{parts},{cost}]"
                  when: { level: 0, subject: phone }
                - row: "{id},{status},{message}, {note}, {parts}"
                  when: { level: [1, -2], subject: [phone, e-mail] }
                  rest: message
                  free: [note]
                - row: "{status}"
                  only: { status: not found }
            - format: form
        # The outermost object is the one result; an error's code tells success too, and an HTTP status tells a code.
        - name: Send
          summary: Reply to a request to send.
          options:
            level: [0, 1, -2]
          reply:
            total: decimal
          result:
            price: { type: decimal, required: true }
            number: text
          lists: prices
          error:
            code: code
            set: SendError
            message: "#text"
            flag: success
            details: { list: errors, element: element, message: message }
          layouts:
            - format: json
            - format: xml
              root: result
              positional: entry
              rows:
                - [success, code, total]
                - { keys: [success, code, total], each: [price, number] }
                - { keys: [success, code], each: [element, message] }
            - format: keyValue
              error: "ERROR = {code}"
              rows:
                - "OK - {number} SMS[, COST - {price}]"
        # An error alone.
        - name: Cancel
          summary: Reply to a request to cancel.
          error:
            code: code
            set: SendError
          layouts:
            - format: text
              error: "ERROR {code}"
              rows: [OK, DONE]
        # No error at all.
        - name: Push
          summary: What the service posts of its own accord.
          result:
            to: text
          layouts:
            - format: form
        # No results at all.
        - name: Balance
          summary: Reply to the question for the balance.
          reply:
            credit: decimal
            since: { localTime: yyyy-MM-dd }
          layouts:
            - format: json
        """;

    internal static CatalogueText File { get; } = Acme.Of("Replying", "en", Sets, BitFields, Responses);
}
