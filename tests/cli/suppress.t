Comments that keep code as it is.

  $ cat > a.py <<'END'
  > a = u"1"  # noqa
  > b = u"2"  # noqa: EP03
  > c = u"3"  # noqa: E501
  > d = u"4"  # burnish: ignore[EP03/u-prefix] on purpose
  > # burnish: ignore[EP03]
  > e = u"5"
  > f = u"6"  # burnish: nofix[EP03]
  > # burnish: off[EP03]
  > g = u"7"
  > # burnish: on[EP03]
  > h = u"8"
  > i = 9  # burnish: ignore[EP03]
  > END
  $ burnish check --select EP03
  a.py:3:5: EP03/u-prefix [*] the prefix u says nothing in Python 3  #35b964
  a.py:7:5: EP03/u-prefix [*] the prefix u says nothing in Python 3  #743dad
  a.py:11:5: EP03/u-prefix [*] the prefix u says nothing in Python 3  #93194d
  burnish: a.py:12: this comment suppresses nothing: # burnish: ignore[EP03]
  Found 3 findings: 2 fixable [*], 0 with --unsafe [~], 0 manual [-]. 1 not to be rewritten.   Try: burnish diff | burnish explain ID
  [1]
  $ burnish diff --select EP03 -q -U0
  diff --git a/a.py b/a.py
  index 221d9d6e89daf353a7050bc2bce1a5d37766f208..106af1d3151c0da502bf750b3d75d1fd024a716a 100644
  --- a/a.py
  +++ b/a.py
  @@ -3 +3 @@ b = u"2"  # noqa: EP03
  -c = u"3"  # noqa: E501
  +c = "3"  # noqa: E501
  @@ -11 +11 @@ g = u"7"
  -h = u"8"
  +h = "8"
  $ printf '# burnish: file-ignore[EP03]\nx = u"1"\n' > b.py
  $ burnish check --select EP03 b.py
  No findings in 1 file.
