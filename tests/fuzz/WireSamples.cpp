#include "tests/fuzz/WireSamples.h"

using namespace Qt::StringLiterals;

namespace siaran::fuzz {

namespace {

// JSON written with ' for ".
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

QByteArray webhook(const QByteArray& field, const QByteArray& value)
{
    return json("{'object':'whatsapp_business_account','entry':[{'id':'1022','time':1751247548,'changes':[{'field':'"
                + field + "','value':" + value + "}]}]}");
}

QByteArrayList webhooks()
{
    return {
        webhook(
            "messages",
            "{'metadata':{'display_phone_number':'15550783881','phone_number_id':'1065'},'contacts':[{'profile':{"
            "'name':'Bu Sri','username':'@sri'},'wa_id':'6281234567890','user_id':'ID.13491208655302741918'}],"
            "'messages':[{'context':{'from':'155','id':'wamid.A'},'from':'6281234567890','id':'wamid.B',"
            "'timestamp':'1750016800','type':'text','text':{'body':'STOP \\u00e4\\ud83d\\ude4f'}},{'from':'',"
            "'from_user_id':'ID.ENT.1','id':'wamid.C','timestamp':1750016801,'type':'button','button':{'payload':"
            "'STOP_PROMO','text':'Stop'}},{'from':'62811','id':'wamid.D','timestamp':'1','type':'image','image':{"
            "'id':'1','mime_type':'image/jpeg','sha256':'x','caption':'a'}},{'from':'62811','id':'wamid.E',"
            "'timestamp':'1','type':'system','system':{'body':'x','wa_id':'62812','type':'user_changed_number'}}]}"),
        webhook(
            "messages",
            "{'statuses':[{'id':'wamid.A','status':'failed','timestamp':'1751142888','recipient_id':'6281234567890',"
            "'recipient_user_id':'ID.1','biz_opaque_callback_data':'k.42.9918.1','errors':[{'code':131049,'title':"
            "'Not delivered','error_data':{'details':'healthy'}}]},{'id':'wamid.B','status':'delivered','timestamp':"
            "1751142888,'conversation':{'id':'x','origin':{'type':'marketing'}},'pricing':{'billable':true}}],"
            "'errors':[{'code':130429}]}"),
        webhook("user_preferences",
                "{'user_preferences':[{'wa_id':'6281234567890','detail':'x','category':'marketing_messages','value':"
                "'stop','timestamp':1731705721}]}"),
        webhook("message_template_status_update",
                "{'event':'PAUSED','message_template_id':1689556908129832,'message_template_name':'promo',"
                "'message_template_language':'en-US','reason':null,'other_info':{'title':'FIRST_PAUSE'}}"),
        webhook("account_update",
                "{'event':'ACCOUNT_RESTRICTION','restriction_info':[{'restriction_type':"
                "'RESTRICTED_BIZ_INITIATED_MESSAGING','expiration':1}],'ban_info':{'waba_ban_state':'DISABLE'}}"),
        webhook("business_capability_update", "{'max_daily_conversations_per_business':'TIER_2K'}"),
        webhook("phone_number_quality_update",
                "{'display_phone_number':'15550783881','event':'THROUGHPUT_UPGRADE','current_limit':'TIER_100K'}"),
    };
}

QByteArrayList answers()
{
    return {
        json("{'messaging_product':'whatsapp','contacts':[{'input':'+62','wa_id':'6281234567890','user_id':'ID.1'}],"
             "'messages':[{'id':'wamid.HBgM','message_status':'accepted'}]}"),
        json("{'error':{'message':'(#130429) Rate limit hit to +6281234567890','type':'OAuthException','code':130429,"
             "'error_data':{'messaging_product':'whatsapp','details':'Bearer EAAGm0PX4ZCpsBAKZCabcdefghij'},"
             "'error_subcode':2494055,'is_transient':true,'fbtrace_id':'Az8or2yhqkZ'}}"),
        json("{'data':[{'name':'promo','parameter_format':'POSITIONAL','components':[{'type':'HEADER','format':'TEXT',"
             "'text':'A {{1}}','example':{'header_text':['x']}},{'type':'BODY','text':'B {{1}} {{2}}','example':{"
             "'body_text':[['a','b']]}},{'type':'BUTTONS','buttons':[{'type':'URL','text':'u','url':'https://x/{{1}}',"
             "'example':['y']},{'type':'COPY_CODE','example':'z'}]},{'type':'CAROUSEL','cards':[{'components':[]}]}],"
             "'language':'en_US','status':'APPROVED','category':'MARKETING','id':'1304','quality_score':{'score':"
             "'GREEN','date':1}}],'paging':{'cursors':{'before':'a','after':'b'},'next':'https://x'}}"),
        json("{'verified_name':'Lucky','code_verification_status':'VERIFIED','display_phone_number':'15550783881',"
             "'quality_rating':'GREEN','platform_type':'CLOUD_API','throughput':{'level':'STANDARD'},'id':'1065',"
             "'whatsapp_business_manager_messaging_limit':'TIER_2K','currency':'IDR','timezone_id':'66'}"),
        json("{'success':true}"),
        "<html><h1>502 Bad Gateway</h1></html>",
    };
}

QByteArrayList requests()
{
    return {"POST /api/webhooks/whatsapp?a=b HTTP/1.1\r\nHost: x\r\nContent-Length: 11\r\nX-Forwarded-For: 1.2.3.4, "
            "5.6.7.8\r\n\r\nhello world",
            "POST /x HTTP/1.1\r\nTransfer-Encoding: chunked\r\nExpect: 100-continue\r\n\r\n5\r\nhe\r\nl\r\n6;a=b\r\n"
            "lo yes\r\n0\r\nA: b\r\n\r\n",
            "GET /webhooks/whatsapp?hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=a%20b HTTP/1.1\r\n"
            "Host: x\r\nConnection: close\r\n\r\n"};
}

} // namespace

QByteArrayList wireSamples(Kind kind)
{
    switch (kind) {
    case Kind::Webhook: return webhooks();
    case Kind::Signature:
        return {"sha256=" + QByteArray(64, 'a'), signedHeader(), signedHeader().toUpper(),
                "sha1=" + QByteArray(40, '0')};
    case Kind::Answer: return answers();
    case Kind::Request: return requests();
    case Kind::Csv:
    case Kind::Xlsx:
    case Kind::Cards: break;
    }
    Q_UNREACHABLE();
}

QByteArrayList wireWords(Kind kind)
{
    switch (kind) {
    case Kind::Signature: return {"sha256=", "SHA256=", "0", "F", " ", "sha1=", ",", "\r\n"};
    case Kind::Request:
        return {"\r\n",
                "\n",
                "Content-Length: 5\r\n",
                "Transfer-Encoding: chunked\r\n",
                "chunked",
                ", ",
                "0\r\n\r\n",
                "ffffffffffffffff",
                "-1",
                "99999999999999999999",
                "HTTP/1.0",
                "HTTP/2",
                " ",
                ":",
                "Connection: keep-alive\r\n",
                "Expect: 100-continue\r\n",
                "/../",
                "%00",
                "\t",
                "GET "};
    default:
        return {"\"",
                "\\u0000",
                "\\ud800",
                "\\/",
                "{",
                "}",
                "[",
                "]",
                ",",
                ":",
                "null",
                "true",
                "1e308",
                "-1",
                "99999999999999999999",
                "0.5",
                "\"code\":",
                "\"id\":",
                "\"type\":\"interactive\"",
                "\"statuses\":[",
                "\"messages\":[",
                "\"\"",
                "\"errors\":[{\"code\":1}]",
                "\"timestamp\":",
                "wamid.",
                "ID.ENT.",
                "\xF0\x9F\x92\x95",
                "\xC3"};
    }
}

} // namespace siaran::fuzz
