#include "services/webhooks/ConsentReading.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace siaran::webhooks {

namespace {

ConsentIntent intentOfButton(const QString& label, const ConsentWords& words)
{
    static const QRegularExpression whatStops(u"unsub|promo|langgan|marketing"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    const auto intent = words.intentOf(label);
    const bool certain = intent == ConsentIntent::MaybeOptOut && whatStops.match(label).hasMatch();
    return certain ? ConsentIntent::OptOut : intent;
}

} // namespace

ConsentIntent intentOf(const InboundMessage& message, const ConsentWords& words)
{
    if (!message.pressedButton) {
        return words.intentOf(message.text);
    }
    const auto label = intentOfButton(message.text, words);
    const auto payload = intentOfButton(message.buttonPayload, words);
    if (label == ConsentIntent::OptOut || payload == ConsentIntent::OptOut) {
        return ConsentIntent::OptOut;
    }
    return label == ConsentIntent::None ? payload : label;
}

} // namespace siaran::webhooks
