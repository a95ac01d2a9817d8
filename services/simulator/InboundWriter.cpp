#include "services/simulator/InboundWriter.h"

#include "services/simulator/SampleFiles.h"

namespace siaran::simulator {

namespace {

using Kind = Reply::Kind;

QByteArrayView wordOf(Kind kind)
{
    switch (kind) {
    case Kind::Text: return "text";
    case Kind::Button: return "button";
    case Kind::ListChoice: return "interactive";
    case Kind::Image: return "image";
    case Kind::Document: return "document";
    case Kind::Voice: return "audio";
    case Kind::Sticker: return "sticker";
    case Kind::Location: return "location";
    case Kind::Contact: return "contacts";
    case Kind::Reaction: return "reaction";
    case Kind::Order: return "order";
    case Kind::Unsupported: return "unsupported";
    case Kind::Switch: break;
    }
    Q_UNREACHABLE();
    return {};
}

void writeFile(JsonWriter& json, const SampleFile& file, const Reply& reply)
{
    json.text("id", file.id).text("mime_type", file.type).text("sha256", file.sha256());
    if (reply.kind == Kind::Document) {
        json.text("filename", "daftar harga.pdf");
    } else if (reply.kind == Kind::Voice) {
        json.boolean("voice", true);
    } else if (reply.kind == Kind::Sticker) {
        json.boolean("animated", false);
    }
    if (!reply.text.isEmpty()) {
        json.text("caption", reply.text);
    }
}

void writeOrder(JsonWriter& json, const Reply& reply)
{
    json.text("catalog_id", "194836987003835").text("text", reply.text).beginArray("product_items").beginObject();
    json.text("product_retailer_id", "anggrek-bulan").number("quantity", 2).number("item_price", 85'000);
    json.text("currency", "IDR").endObject().endArray();
}

void writeCards(JsonWriter& json)
{
    json.beginObject().beginObject("name").text("formatted_name", "Rina Wulandari").text("first_name", "Rina");
    json.endObject().beginArray("phones").beginObject();
    json.text("phone", "+62 812-9876-5432").text("wa_id", "6281298765432").text("type", "CELL");
    json.endObject().endArray().endObject();
}

void writeObject(JsonWriter& json, const Reply& reply, const QByteArray& answered)
{
    switch (reply.kind) {
    case Kind::Text: json.text("body", reply.text); break;
    case Kind::Button: json.text("payload", reply.payload).text("text", reply.text); break;
    case Kind::ListChoice:
        json.text("type", "list_reply").beginObject("list_reply");
        json.text("id", reply.payload).text("title", reply.text).endObject();
        break;
    case Kind::Image: writeFile(json, sampleImage(), reply); break;
    case Kind::Document: writeFile(json, sampleDocument(), reply); break;
    case Kind::Voice: writeFile(json, sampleVoice(), reply); break;
    case Kind::Sticker: writeFile(json, sampleSticker(), reply); break;
    case Kind::Location:
        json.decimal("latitude", -6.9175).decimal("longitude", 107.6191).text("name", "Alun-alun Bandung");
        break;
    case Kind::Reaction: json.text("message_id", answered).text("emoji", reply.text); break;
    case Kind::Order: writeOrder(json, reply); break;
    case Kind::Unsupported: json.text("type", "poll"); break;
    case Kind::Contact:
    case Kind::Switch: break;
    }
}

} // namespace

void writeContent(JsonWriter& json, const Reply& reply, const QByteArray& answered)
{
    const auto word = wordOf(reply.kind);
    json.text("type", word);
    if (reply.kind == Kind::Contact) {
        json.beginArray(word);
        writeCards(json);
        json.endArray();
        return;
    }
    if (reply.kind == Kind::Unsupported) {
        json.beginArray("errors").beginObject().number("code", 131051).text("title", "Message type unknown");
        json.text("message", "Message type unknown").beginObject("error_data");
        json.text("details", "Message type is currently not supported.").endObject().endObject().endArray();
    }
    json.beginObject(word);
    writeObject(json, reply, answered);
    json.endObject();
}

} // namespace siaran::simulator
