#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace siaran::simulator {

/// Writes JSON the way Meta puts it on the wire: all that is not ASCII as lowercase \u00e4, a slash as \/. A signature
/// is over these bytes, so a receiver that re-serialises what it parsed finds that out here. A value inside an array
/// has no key.
class JsonWriter {
public:
    JsonWriter& beginObject();
    JsonWriter& beginObject(QByteArrayView key);
    JsonWriter& endObject();
    JsonWriter& beginArray(QByteArrayView key);
    /// A string inside an array.
    JsonWriter& element(QByteArrayView utf8);
    JsonWriter& endArray();
    JsonWriter& text(QByteArrayView key, QByteArrayView utf8);
    JsonWriter& number(QByteArrayView key, qint64 value);
    JsonWriter& decimal(QByteArrayView key, double value);
    JsonWriter& boolean(QByteArrayView key, bool value);

    /// What was written; the writer is empty afterwards.
    [[nodiscard]] QByteArray take();

private:
    void separate();
    void appendKey(QByteArrayView key);
    void appendText(QByteArrayView utf8);

    QByteArray m_bytes;
    bool m_followsValue = false;
};

/// What many requests are answered with: {"success":true}, and {"id":"…"}.
[[nodiscard]] QByteArray successBody();
[[nodiscard]] QByteArray idBody(QByteArrayView id);

} // namespace siaran::simulator
