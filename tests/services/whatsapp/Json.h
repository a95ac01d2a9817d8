#pragma once

#include <QByteArray>

/// JSON written with ' for ", so that it reads like JSON in the source (and moc 6.4 can read the file).
inline QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}
