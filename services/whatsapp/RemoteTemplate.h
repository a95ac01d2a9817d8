#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace siaran::whatsapp {

struct RemoteButton {
    QString type = {}; ///< upper case: QUICK_REPLY, URL, PHONE_NUMBER, COPY_CODE, …
    QString text = {};
    QString url = {}; ///< with {{1}} at its end when it has a variable
    QString phoneNumber = {};
    QString example = {};

    friend bool operator==(const RemoteButton&, const RemoteButton&) = default;
};

struct RemoteComponent {
    enum class Type { Header, Body, Footer, Buttons, Carousel, Other };
    Type type = Type::Other;
    QString format = {}; ///< of a header, upper case: TEXT, IMAGE, VIDEO, DOCUMENT, LOCATION
    QString text = {};
    QStringList examples = {}; ///< of the variables, in order; of a media header, its sample's address
    QList<RemoteButton> buttons = {};
    QJsonObject raw = {}; ///< as it came, with what we do not know

    friend bool operator==(const RemoteComponent&, const RemoteComponent&) = default;
};

/// A template as Meta tells it. Words are upper case and otherwise as they came: the lists of whatsapp.md 5 grow.
struct RemoteTemplate {
    QString id = {};
    QString name = {};
    QString language = {}; ///< "id", "en_US"; a hyphen becomes an underscore
    QString status = {};
    QString category = {};
    QString subCategory = {};
    QString previousCategory = {};
    QString correctCategory = {}; ///< what Meta will move it to
    QString quality = {}; ///< GREEN, YELLOW, RED, UNKNOWN or empty
    QDateTime qualityAt = {}; ///< UTC
    QString rejectedReason = {}; ///< empty for NONE
    bool namedParameters = false;
    QList<RemoteComponent> components = {};
    QJsonObject raw = {};

    friend bool operator==(const RemoteTemplate&, const RemoteTemplate&) = default;
};

} // namespace siaran::whatsapp
