#pragma once

#include <QList>
#include <QString>

namespace siaran::whatsapp {

/// A variable's name (empty in a positional template) and the example WhatsApp's reviewers see.
struct VariableExample {
    QString name = {};
    QString value = {};

    friend bool operator==(const VariableExample&, const VariableExample&) = default;
};

struct NewButton {
    enum class Kind { QuickReply, Url, PhoneNumber, CopyCode };
    Kind kind = Kind::QuickReply;
    QString text = {}; ///< its label; a code button has WhatsApp's own
    QString url = {};
    QString phoneNumber = {}; ///< E.164
    QString example = {}; ///< the whole address of a variable one, or a code

    friend bool operator==(const NewButton&, const NewButton&) = default;
};

struct NewHeader {
    enum class Format { None, Text, Image, Video, Document, Location };
    Format format = Format::None;
    QString text = {};
    QList<VariableExample> examples = {}; ///< at most one
    QString sampleHandle = {}; ///< of a media header: what uploadSample() answered

    friend bool operator==(const NewHeader&, const NewHeader&) = default;
};

/// A template as it is handed in for review (whatsapp.md 5).
struct NewTemplate {
    QString name = {};
    QString language = {}; ///< "id", "en_US"
    QString category = {}; ///< upper case: MARKETING, UTILITY
    bool namedParameters = false;
    NewHeader header = {};
    QString body = {};
    QList<VariableExample> bodyExamples = {}; ///< in the body's order
    QString footer = {};
    QList<NewButton> buttons = {};

    friend bool operator==(const NewTemplate&, const NewTemplate&) = default;
};

} // namespace siaran::whatsapp
