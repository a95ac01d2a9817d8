#pragma once

#include "services/contacts/TextEncoding.h"

#include <QString>
#include <QStringDecoder>

namespace siaran::contacts {

/// Turns the bytes of a file into text, piece by piece; a character cut in two by the end of a piece comes out with the
/// next one. The byte order mark is left out.
class TextDecoder {
public:
    explicit TextDecoder(TextEncoding encoding);

    [[nodiscard]] QString decode(QByteArrayView bytes);

private:
    // Qt knows Windows-1252 only where it was built with ICU.
    std::optional<QStringDecoder> m_decoder;
};

} // namespace siaran::contacts
