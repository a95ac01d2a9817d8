#include "ui/conversations/MessageWords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

struct MessageWords {
    Q_DECLARE_TR_FUNCTIONS(siaran::ui::MessageWords)
};

} // namespace

QString wordlessMessage(const QString& kind)
{
    if (kind == "image"_L1) {
        return MessageWords::tr("Photo");
    }
    if (kind == "video"_L1) {
        return MessageWords::tr("Video");
    }
    if (kind == "audio"_L1) {
        return MessageWords::tr("Voice message");
    }
    if (kind == "document"_L1) {
        return MessageWords::tr("Document");
    }
    if (kind == "sticker"_L1) {
        return MessageWords::tr("Sticker");
    }
    if (kind == "location"_L1) {
        return MessageWords::tr("Location");
    }
    if (kind == "contacts"_L1) {
        return MessageWords::tr("Contact card");
    }
    if (kind == "order"_L1) {
        return MessageWords::tr("Order");
    }
    if (kind == "reaction"_L1) {
        return MessageWords::tr("Took a reaction back");
    }
    return MessageWords::tr("A message that can be read on the phone only");
}

} // namespace siaran::ui
