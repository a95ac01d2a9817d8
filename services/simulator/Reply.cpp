#include "services/simulator/Reply.h"

#include "services/simulator/Dice.h"

#include <QString>

#include <algorithm>
#include <array>
#include <string_view>

namespace siaran::simulator {

namespace {

using namespace std::string_view_literals;
using Question = Dice::Question;

// As people type it: capitals, blanks, full stops.
constexpr std::array StopWords {
    "STOP"sv,         "Stop"sv,
    "stop"sv,         " stop "sv,
    "Stop."sv,        "BERHENTI"sv,
    "berhenti"sv,     "Berhenti"sv,
    " berhenti "sv,   "UNSUBSCRIBE"sv,
    "UNSUBSCRIBE."sv, "unsubscribe"sv,
    "stop promo"sv,   "Berhenti langganan"sv,
    "tak nak"sv,      "Jangan kirim lagi"sv,
    "baja"sv,         "descadastrar"sv,
    "ARRÊT"sv,        "tolong stop ya kak 🙏"sv,
};

constexpr std::array Answers {
    "Halo kak, masih ada stoknya?"sv,
    "Harganya berapa ya?"sv,
    "Siap, nanti sore saya mampir 🙏"sv,
    "Terima kasih infonya!"sv,
    "Bisa kirim ke Bandung?"sv,
    "Mau dong, pesan 2 ya"sv,
    "Buka sampai jam berapa kak?"sv,
    "Ok"sv,
    "Makasih ya 😊"sv,
    "Lokasinya di mana ya?"sv,
    "Promonya sampai kapan?"sv,
    "Bisa bayar pakai QRIS/transfer?"sv,
    "Boleh lihat fotonya?"sv,
    "Jangan berhenti kirim promo ya, saya suka"sv,
};

constexpr std::array Names {
    "Budi"sv,  "Siti"sv,  "Agus"sv,  "Dewi"sv,  "Rizky"sv, "Putri"sv,   "Andi"sv,   "Ayu"sv,
    "Wahyu"sv, "Sri"sv,   "Bayu"sv,  "Rina"sv,  "Fajar"sv, "Lestari"sv, "Hendra"sv, "Maya"sv,
    "Joko"sv,  "Wulan"sv, "Ketut"sv, "Nurul"sv, "Yusuf"sv, "Intan"sv,   "Dimas"sv,  "Ratna"sv,
};

template <size_t Count>
QByteArray oneOf(const std::array<std::string_view, Count>& words, quint64 roll)
{
    const std::string_view word = words.at(roll % Count);
    return {word.data(), static_cast<qsizetype>(word.size())};
}

bool saysStop(const QuickReply& button)
{
    const QString text = QString::fromUtf8(button.text).toLower();
    constexpr std::array Marks {u"stop"sv, u"berhenti"sv, u"unsubscribe"sv};
    return std::ranges::any_of(Marks, [&text](std::u16string_view mark) { return text.contains(QStringView(mark)); });
}

Reply press(const QuickReply& button)
{
    return {
        .kind = Reply::Kind::Button, .wantsToStop = saysStop(button), .text = button.text, .payload = button.payload};
}

/// Something else than words.
Reply showSomething(quint64 roll)
{
    using enum Reply::Kind;
    constexpr std::array Kinds {Image,   Document, Voice, Sticker,     Location,
                                Contact, Reaction, Order, Unsupported, ListChoice};
    const auto kind = Kinds.at(roll % Kinds.size());
    switch (kind) {
    case Image: return {.kind = kind, .text = "Yang seperti ini ada kak?"};
    case Reaction: return {.kind = kind, .text = "👍"};
    case ListChoice: return {.kind = kind, .text = "Cabang Bandung", .payload = "bandung"};
    case Order: return {.kind = kind, .text = "Pesan ini ya kak"};
    default: return {.kind = kind, .text = {}};
    }
}

} // namespace

Reply replyTo(const SimulatorSettings& settings, const AcceptedMessage& message)
{
    const Dice dice(settings.seed, message.person.key() + '\n' + message.callbackData);
    const bool stops = dice.happens(Question::WantsToStop, settings.stopReplies);
    if (stops && dice.happens(Question::StopsBySwitch, settings.inbound.stopBySwitch)) {
        return {.kind = Reply::Kind::Switch, .wantsToStop = true, .quotes = false, .text = {}};
    }
    const auto button = std::ranges::find_if(message.quickReplies,
                                             [stops](const QuickReply& each) { return saysStop(each) == stops; });
    const quint64 roll = dice.roll(Question::Words);
    Reply reply {.wantsToStop = stops, .text = stops ? oneOf(StopWords, roll) : oneOf(Answers, roll)};
    if (button != message.quickReplies.end() && dice.happens(Question::PressesButton, 0.6)) {
        reply = press(*button);
    } else if (!stops && dice.happens(Question::OtherKind, settings.inbound.otherKinds)) {
        reply = showSomething(roll);
    }
    reply.quotes = !dice.happens(Question::WithoutContext, settings.inbound.withoutContext);
    return reply;
}

bool hidesNumber(const SimulatorSettings& settings, const Person& person)
{
    return person.waId.isEmpty()
        || Dice(settings.seed, person.key()).happens(Question::HidesNumber, settings.inbound.hiddenNumbers);
}

QByteArray newNumberOf(const QByteArray& waId)
{
    constexpr qsizetype Kept = 5; // country and network
    const auto digits = QByteArray::number(Dice(0, waId).roll(Question::ChangesNumber)).rightJustified(20, '1');
    return waId.left(Kept) + digits.right(std::max<qsizetype>(0, waId.size() - Kept));
}

QByteArray nameOf(const Person& person)
{
    return oneOf(Names, Dice(0, person.key()).roll(Question::Name));
}

QByteArray userIdOf(const QByteArray& waId)
{
    const QByteArray country = waId.startsWith("60") ? "MY" : waId.startsWith("65") ? "SG" : "ID";
    return country + '.' + QByteArray::number(Dice(0, waId).roll(Question::Identity)).rightJustified(20, '1');
}

} // namespace siaran::simulator
