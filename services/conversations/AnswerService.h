#pragma once

#include "services/core/Result.h"
#include "services/core/StrongId.h"
#include "services/domain/MessageContent.h"

#include <QByteArray>
#include <QCoro/QCoroTask>
#include <QString>

#include <variant>

namespace siaran::conversations {

/// The words of one answer.
struct AnswerWords {
    QString text = {}; ///< at most 4096

    friend bool operator==(const AnswerWords&, const AnswerWords&) = default;
};

/// A template with its values; the bindings name fixed words, or what is known of the contact.
struct AnswerTemplate {
    MessageContent content = {};

    friend bool operator==(const AnswerTemplate&, const AnswerTemplate&) = default;
};

/// A file of this computer with a few words.
struct AnswerFile {
    QString path = {};
    QString caption = {}; ///< at most 1024

    friend bool operator==(const AnswerFile&, const AnswerFile&) = default;
};

using Answer = std::variant<AnswerWords, AnswerTemplate, AnswerFile>;

/// Writes to one person. What is asked here is stored first and then sent by a worker, at most once; how it goes stands
/// in the thread. Lives on one thread; answers come back on the caller's.
class AnswerService {
public:
    virtual ~AnswerService() = default;
    Q_DISABLE_COPY_MOVE(AnswerService)

    /// Puts it into the outbox; audited. Invalid with reason answer.window_closed, answer.opted_out, answer.never_wrote
    /// or answer.no_address when they may not be written to so, answer.empty, answer.too_long, answer.no_value (of a
    /// template), answer.file_type, answer.file_size.
    [[nodiscard]] virtual QCoro::Task<Result<void>> answer(ContactId contact, Answer what) = 0;

    /// Once more what is unsure, failed or was left out: a person takes it on themselves that it may come twice.
    /// `message` is the key of a message of ours. Conflict with reason answer.not_open when it is none of these, or was
    /// repeated already; else as answer().
    [[nodiscard]] virtual QCoro::Task<Result<void>> sendAgain(qint64 message) = 0;

    /// Takes back what waits. Conflict with reason answer.not_open when it has left already.
    [[nodiscard]] virtual QCoro::Task<Result<void>> withdraw(qint64 message) = 0;

protected:
    AnswerService() = default;
};

} // namespace siaran::conversations
