#include "services/webhooks/ConsentReading.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace siaran::webhooks {

namespace {

ConsentIntent intentOfButton(const QString& words)
{
    static const QRegularExpression whatStops(u"unsub|promo|langgan|marketing"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    const auto intent = consentIntentOf(words);
    const bool certain = intent == ConsentIntent::MaybeOptOut && whatStops.match(words).hasMatch();
    return certain ? ConsentIntent::OptOut : intent;
}

} // namespace

ConsentIntent intentOf(const InboundMessage& message)
{
    if (!message.pressedButton) {
        return consentIntentOf(message.text);
    }
    const auto label = intentOfButton(message.text);
    const auto payload = intentOfButton(message.buttonPayload);
    if (label == ConsentIntent::OptOut || payload == ConsentIntent::OptOut) {
        return ConsentIntent::OptOut;
    }
    return label == ConsentIntent::None ? payload : label;
}

} // namespace siaran::webhooks
