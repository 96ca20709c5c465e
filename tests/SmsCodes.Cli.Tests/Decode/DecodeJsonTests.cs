using System;
using SmsCodes.Cli.Tests.Running;
using Xunit;

namespace SmsCodes.Cli.Tests.Decode;

/// <summary>The JSON of <c>decode</c> to the letter.</summary>
public sealed class DecodeJsonTests
{
    [Fact]
    public void A_result_with_its_codes() =>
        Check(
            """
            {
              "provider": "SmsCentre",
              "response": "Status",
              "format": "keyValue",
              "outcome": "ok",
              "message": null,
              "results": [
                {
                  "status": 77,
                  "last_date": "2024-03-01T08:09:10+03:00",
                  "err": 0,
                  "cost": "1.20"
                }
              ],
              "codes": [
                {
                  "field": "status",
                  "result": 0,
                  "set": "MessageStatus",
                  "code": "77",
                  "name": null,
                  "known": false
                },
                {
                  "field": "err",
                  "result": 0,
                  "set": "DeliveryError",
                  "code": "0",
                  "name": "NoError",
                  "known": true
                }
              ]
            }
            """,
            "smscentre", "status", "--option", "subject=sms", "--body", "Status = 77, check_time = 01.03.2024 08:09:10, err = 0, cost = 1.20");

    [Fact]
    public void An_error_with_its_fields() =>
        Check(
            """
            {
              "provider": "SmsCentre",
              "response": "Send",
              "format": "keyValue",
              "outcome": "error",
              "message": "no money",
              "results": [],
              "codes": [
                {
                  "field": "error_code",
                  "result": null,
                  "set": "SendError",
                  "code": "3",
                  "name": "InsufficientFunds",
                  "known": true
                }
              ],
              "reply": {
                "error_code": 3,
                "id": "275"
              }
            }
            """,
            "SMSCENTRE", "Send", "--body", "ERROR = 3 (no money), ID - 275");

    [Fact]
    public void What_failed_in_part_doesnt_take_the_replys_success_for_its_own() =>
        Check(
            """
            {
              "provider": "SmsPartner",
              "response": "Send",
              "format": "json",
              "outcome": "partlyFailed",
              "message": null,
              "results": [
                {
                  "success": false,
                  "phoneNumber": "+33",
                  "message_id": "5",
                  "nb_sms": 2
                },
                {
                  "phoneNumber": "+33600000001",
                  "cost": "0.038",
                  "message_id": "5",
                  "nb_sms": 2
                }
              ],
              "codes": [
                {
                  "field": "code",
                  "result": null,
                  "set": "SendError",
                  "code": "200",
                  "name": "Success",
                  "known": true
                }
              ],
              "reply": {
                "code": 200,
                "message_id": "5",
                "nb_sms": 2,
                "cost": "0.076"
              }
            }
            """,
            "smspartner",
            "send",
            "--body",
            """
            {"success":true,"code":200,"message_id":5,"nbSMS":2,"cost":0.076,
            "SMSResponse_List":[{"success":false,"phoneNumber":"+33"},{"phoneNumber":"+33600000001","cost":0.038}]}
            """);

    [Fact]
    public void An_error_without_a_code() =>
        Check(
            """
            {
              "provider": "SmsManager",
              "response": "Send",
              "format": "delimited",
              "outcome": "error",
              "message": null,
              "results": [],
              "codes": []
            }
            """,
            "smsmanager", "send", "--format", "DELIMITED", "--http-status", "503", "--body", "");

    [Fact]
    public void A_body_that_is_nothing_has_no_form_of_its_own() =>
        Assert.Contains(
            "\"format\": null,",
            Tool.Run("decode", "smsmanager", "send", "--http-status", "503", "--body", "", "--json").Output,
            StringComparison.Ordinal);

    [Fact]
    public void A_doubt() =>
        Assert.EndsWith(
            """
              "doubts": [
                {
                  "result": 0,
                  "because": "message and comment cannot be told apart for certain: their texts hold what stands between them"
                }
              ]
            }

            """.ReplaceLineEndings(),
            Tool.Run(
                "decode", "smscentre", "status", "--option", "all=1", "--option", "subject=sms", "--json",
                "--body", "1,1600000000,0,1600000000,79990000001,1.20,Shop,Да,a, b, c, 0").Output,
            StringComparison.Ordinal);

    private static void Check(string expected, params string[] args)
    {
        ToolResult result = Tool.Run(["decode", .. args, "--json"]);

        Assert.Equal((ExitCode.Done, ""), (result.ExitCode, result.Error));
        Assert.Equal(expected + "\n", result.Output.ReplaceLineEndings("\n"));
    }
}
