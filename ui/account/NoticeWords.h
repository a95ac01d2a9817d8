#pragma once

#include "services/account/AccountNotice.h"
#include "ui/widgets/Strip.h"

namespace siaran::ui {

/// An announcement of WhatsApp as a shop owner can use it.
struct NoticeWords {
    QString what; ///< "WhatsApp has restricted your account"
    QString consequence; ///< what it means, what it did to campaigns, and what to do; may be empty
    Strip::Kind kind = Strip::Kind::Info;

    friend bool operator==(const NoticeWords&, const NoticeWords&) = default;
};

/// WhatsApp's own words stay out of it, except names; news of an unknown kind gets general words.
[[nodiscard]] NoticeWords noticeWords(const account::AccountNotice& notice);

} // namespace siaran::ui
