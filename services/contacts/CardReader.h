#pragma once

#include "services/contacts/RowSource.h"

namespace siaran::contacts {

/// Reads address cards (vCard 2.1, RFC 2426 and RFC 6350) as a table, in the memory of one card. Under a header row of
/// our own, whose words are Indonesian as those of a shop's list are, each card is a row: name, numbers (the mobile
/// ones first, no fax machines), labels, birthday, mail address, company, city and note. A card in a card is left out.
/// Errors as in TableReader::read().
[[nodiscard]] Result<void> readCards(QIODevice& device, TextEncoding encoding, const TableLimits& limits,
                                     const RowSink& sink);

} // namespace siaran::contacts
